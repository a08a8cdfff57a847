import { SignedOut } from './transport';
import type { Connection } from './states';

const FIRST_RETRY = 2_000;
const LAST_RETRY = 300_000;

/**
 * When to try: at once when asked, when the network is back, when the screen is looked at, and again by itself
 * after a failure, later each time. Counts attempts, never the clock of the phone, which may be years off.
 */
export function pulse(round: () => Promise<void>, changed: () => void, firstRetry = FIRST_RETRY) {
  let connection: Connection = 'idle';
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let again = false;

  const become = (next: Connection): void => {
    connection = next;
    changed();
  };

  async function attempt(): Promise<void> {
    cancelRetry();
    become('sending');
    try {
      await round();
      failures = 0;
      become('idle');
    } catch (error) {
      become(error instanceof SignedOut ? 'signed-out' : navigator.onLine ? 'retrying' : 'offline');
      if (connection !== 'signed-out') retryLater();
    }
  }

  function cancelRetry(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function retryLater(): void {
    const delay = Math.min(firstRetry * 2 ** failures, LAST_RETRY);
    failures += 1;
    timer = setTimeout(() => void beat(), delay * (0.75 + Math.random() / 2));
  }

  /** Asked while a round runs, one more follows it: what came in meanwhile is not forgotten. */
  function beat(): Promise<void> {
    if (running) {
      again = true;
      return running;
    }
    running = attempt().finally(() => {
      running = undefined;
      const missed = again && !timer;
      again = false;
      if (missed) void beat();
    });
    return running;
  }

  const wake = (): void => {
    failures = 0;
    if (document.visibilityState === 'visible') void beat();
  };
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', wake);

  return {
    beat,
    connection: () => connection,
    stop(): void {
      cancelRetry();
      removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
    },
  };
}
