import { useEffect, useState } from 'preact/hooks';

const IDLE = 120_000;
const EVERY = 5_000;
const USED = 'agenda.used';

/** A clock that was set back counts as long ago. */
function isIdle(): boolean {
  const since = Date.now() - Number(localStorage.getItem(USED));
  return since < 0 || since >= IDLE;
}

const use = (): void => localStorage.setItem(USED, String(Date.now()));

export interface Idle {
  /** Nobody touched the app in any tab for two minutes; stays so until `wake`. */
  readonly idle: boolean;
  wake(): void;
}

/** Looked at by the clock and when the screen comes back, before the first touch counts. */
export function useIdle(): Idle {
  const [idle, setIdle] = useState(isIdle);
  useEffect(() => {
    if (idle) return undefined;
    const look = (): void => setIdle(isIdle());
    const touched = (): void => (isIdle() ? setIdle(true) : use());
    const timer = setInterval(look, EVERY);
    const touches = ['pointerdown', 'keydown', 'input'];
    touches.forEach((touch) => addEventListener(touch, touched));
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      touches.forEach((touch) => removeEventListener(touch, touched));
      document.removeEventListener('visibilitychange', look);
    };
  }, [idle]);
  return {
    idle,
    wake() {
      use();
      setIdle(false);
    },
  };
}
