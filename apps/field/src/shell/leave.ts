const LEFT = 'left';
const NEUTRAL = `${import.meta.env.BASE_URL}month.html`;

/**
 * The way out: what is on the screen is covered first, in the same frame, then the page is left for a neutral one.
 * What was typed is kept as a draft. Going back in history meets `stayAway`.
 */
export function leave(): void {
  cover();
  sessionStorage.setItem(LEFT, '1');
  location.replace(NEUTRAL);
}

function cover(): void {
  const sheet = document.createElement('div');
  sheet.className = 'cover';
  document.body.replaceChildren(sheet);
}

/** True when this page was reached by going back after leaving; then it shows nothing and leaves again. */
export function stayAway(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const left = sessionStorage.getItem(LEFT) !== null;
  if (left && navigation?.type === 'back_forward') {
    location.replace(NEUTRAL);
    return true;
  }
  sessionStorage.removeItem(LEFT);
  return false;
}

const TIMES = 3;
const WITHIN = 1500;

/** Shift three times in a row leaves as well, wherever the cursor is. */
export function leaveOnShift(): void {
  let presses: number[] = [];
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') presses = [];
    else if (!event.repeat) presses = [...presses.slice(1 - TIMES), event.timeStamp];
    if (presses.length === TIMES && event.timeStamp - (presses[0] ?? 0) < WITHIN) leave();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted && sessionStorage.getItem(LEFT)) leave();
  });
}
