import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** The row that the address names behind its #, as the search does; brought into sight once its table is there. */
export function useNamedRow(): string | null {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.querySelector('tr[data-current]')?.scrollIntoView({ block: 'center' });
  }, [hash]);
  return hash.slice(1) || null;
}
