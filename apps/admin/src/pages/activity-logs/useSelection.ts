import { useState } from 'react';

interface Selection {
  /** In the order of the list; what left the list is no longer chosen. */
  ids: string[];
  set: ReadonlySet<string>;
  select(ids: readonly string[], on: boolean): void;
  toggle(id: string): void;
  clear(): void;
}

export function useSelection(listed: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = listed.filter((id) => chosen.has(id));
  const select = (changed: readonly string[], on: boolean): void =>
    setChosen((former) => {
      const next = new Set(former);
      changed.forEach((id) => (on ? next.add(id) : next.delete(id)));
      return next;
    });
  return {
    ids,
    set: new Set(ids),
    select,
    toggle: (id) =>
      setChosen((former) => {
        const next = new Set(former);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    clear: () => setChosen(new Set()),
  };
}
