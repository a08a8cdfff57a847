import { useEffect, useState } from 'preact/hooks';

/** Where we are: `#/verslag/<id>/2` is `['verslag', '<id>', '2']`. The path never holds more than ids. */
export type Path = readonly string[];

const currentPath = (): Path =>
  location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent);
const depth = (): number => (history.state as { depth?: number } | null)?.depth ?? 0;
const CHANGED = 'path';

export function go(path: string, { replace = false } = {}): void {
  const state = { depth: replace ? depth() : depth() + 1 };
  if (replace) history.replaceState(state, '', `#${path}`);
  else history.pushState(state, '', `#${path}`);
  dispatchEvent(new Event(CHANGED));
}

/** One step back in what was seen; from a page that was opened directly, to `parent`. */
export function goBack(parent: string): void {
  if (depth() > 0) history.back();
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
