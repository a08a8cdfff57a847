import { useEffect, useRef } from 'preact/hooks';

const BEFORE_REPEAT = 400;
/** Slow enough at first to stop at fourteen, fast enough later for a full hall. */
const REPEAT = 160;
const FASTER = 0.96;
const FASTEST = 50;

/**
 * For a button that counts: once for a tap or a key, and on and on, faster, while it is held.
 * A finger that moves away, or a page that scrolls, stops it.
 */
export function useHold(act: () => void) {
  const latestRef = useRef(act);
  latestRef.current = act;
  const timerRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  const repeatedRef = useRef(false);
  const stop = (): void => clearTimeout(timerRef.current);
  useEffect(() => stop, []);

  function repeat(delay: number): void {
    repeatedRef.current = true;
    latestRef.current();
    timerRef.current = setTimeout(() => repeat(Math.max(FASTEST, delay * FASTER)), delay);
  }

  return {
    onPointerDown(event: PointerEvent): void {
      if (event.button !== 0) return;
      repeatedRef.current = false;
      timerRef.current = setTimeout(() => repeat(REPEAT), BEFORE_REPEAT);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onPointerLeave: stop,
    onContextMenu: (event: Event): void => event.preventDefault(),
    onClick(event: MouseEvent): void {
      stop();
      if (event.detail === 0 || !repeatedRef.current) latestRef.current();
      repeatedRef.current = false;
    },
  };
}
