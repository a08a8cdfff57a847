import { useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** Where each step of the history stood. */
const heights = new Map<string, number>();

/**
 * A new page begins at its top, one that is gone back to where it was left; and its heading has the focus,
 * so that it is read aloud and Tab goes on from there.
 */
export function useArrival(): void {
  const { pathname, key } = useLocation();
  const how = useNavigationType();
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    if (shown.current !== pathname) {
      shown.current = pathname;
      scrollTo(0, how === 'POP' ? (heights.get(key) ?? 0) : 0);
      focusHeading();
    }
    const keep = (): void => void heights.set(key, scrollY);
    keep();
    addEventListener('scroll', keep, { passive: true });
    return () => removeEventListener('scroll', keep);
  }, [pathname, key, how]);
}

/** Unless somebody types already. */
function focusHeading(): void {
  if (tryFocus()) return;
  const watch = new MutationObserver(() => {
    if (tryFocus()) watch.disconnect();
  });
  watch.observe(document.body, { childList: true, subtree: true });
}

function tryFocus(): boolean {
  if (document.activeElement?.matches('input, textarea, select')) return true;
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}
