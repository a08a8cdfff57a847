import { useEffect, useRef } from 'preact/hooks';

const BEFORE_REPEAT = 400;
const REPEAT = 130;
const FASTEST = 45;

/**
 * For a button that counts: once for a tap or a key, and on and on, faster, while it is held.
 * A finger that moves away, or a page that scrolls, stops it.
 */
export function useHold(act: () => void) {
  const latest = useRef(act);
  latest.current = act;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const repeated = useRef(false);
  const stop = (): void => clearTimeout(timer.current);
  useEffect(() => stop, []);

  function repeat(delay: number): void {
    repeated.current = true;
    latest.current();
    timer.current = setTimeout(() => repeat(Math.max(FASTEST, delay * 0.92)), delay);
  }

  return {
    onPointerDown(event: PointerEvent): void {
      if (event.button !== 0) return;
      repeated.current = false;
      timer.current = setTimeout(() => repeat(REPEAT), BEFORE_REPEAT);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onPointerLeave: stop,
    onContextMenu: (event: Event): void => event.preventDefault(),
    onClick(event: MouseEvent): void {
      stop();
      if (event.detail === 0 || !repeated.current) latest.current();
      repeated.current = false;
    },
  };
}
