import type { ReactNode } from 'react';

export function Example({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="g-example">
      <h3 className="g-example__name">{name}</h3>
      <div className="s-row">{children}</div>
    </div>
  );
}
