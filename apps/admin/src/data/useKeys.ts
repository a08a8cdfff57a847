import { useEffect } from 'react';
import { useLatest } from './useLatest';

const TYPING = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]';

/** Single keys for a list. Silent while somebody types or answers a question, and with Ctrl, Alt or the command key. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useLatest(actions);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(TYPING)) return;
      if (event.key === 'Enter' && target?.closest('a, button')) return;
      const action = latest.current[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [latest]);
}
