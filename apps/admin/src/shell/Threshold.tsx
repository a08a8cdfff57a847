import type { ReactNode } from 'react';
import { KeyRound } from 'lucide-react';
import { DisplayMenu } from './DisplayMenu';

/** The pages before the sign-in: one card, the name of the house, the language. */
export function Threshold({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <div className="a-threshold">
      <header className="a-threshold__head">
        <span className="a-brand">
          <KeyRound aria-hidden size={20} /> Sleutelring
        </span>
        <DisplayMenu />
      </header>
      <main className={wide ? 'a-threshold__card a-threshold__card--wide' : 'a-threshold__card'}>
        {children}
      </main>
    </div>
  );
}
