import { useEffect, useState } from 'preact/hooks';

/** Where we are: `#/verslag/<id>/2` is `['verslag', '<id>', '2']`. The path never holds more than ids. */
export type Path = readonly string[];

const currentPath = (): Path =>
  location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent);
/** Undefined for a page that was opened directly, or from a link in the text. */
const cameFrom = (): string | undefined => (history.state as { from?: string } | null)?.from;
const CHANGED = 'path';

export function go(path: string, { replace = false } = {}): void {
  const state = { from: replace ? cameFrom() : location.hash };
  if (replace) history.replaceState(state, '', `#${path}`);
  else history.pushState(state, '', `#${path}`);
  dispatchEvent(new Event(CHANGED));
}

/** To the page above; by going back where that is the page one came from, so that history stays as it was walked. */
export function goBack(parent: string): void {
  const from = cameFrom();
  if (from !== undefined && (from || '#/') === `#${parent}`) history.back();
  else go(parent, { replace: true });
}

export function usePath(): Path {
  const [path, setPath] = useState(currentPath);
  useEffect(() => {
    const follow = (): void => setPath(currentPath());
    const events = [CHANGED, 'popstate', 'hashchange'];
    events.forEach((event) => addEventListener(event, follow));
    return () => events.forEach((event) => removeEventListener(event, follow));
  }, []);
  return path;
}
