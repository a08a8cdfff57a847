import './kbd.css';

/** A key to press. */
export function Kbd({ children }: { children: string }) {
  return <kbd className="s-kbd">{children}</kbd>;
}
