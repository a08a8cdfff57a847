import { useEffect } from 'react';

/** The title of the tab. Names no subject and no person, for whoever looks over a shoulder. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Sleutelring`;
  }, [title]);
}
