import { type RefObject, useEffect, useRef } from 'react';

/** What was shown last, for what runs later than the render it was made in. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
