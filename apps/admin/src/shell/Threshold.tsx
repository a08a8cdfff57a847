import type { ReactNode } from 'react';
import { KeyRound } from 'lucide-react';
import { DisplayMenu } from './DisplayMenu';

/** The pages before the sign-in: one card, the name of the house, the language. */
export function Threshold({
  children,
  wide = false,
  fits = false,
}: {
  children: ReactNode;
  wide?: boolean;
  /** As wide as what stands in it. */
  fits?: boolean;
}) {
  const width = fits ? 'a-threshold__card--fits' : wide ? 'a-threshold__card--wide' : '';
  return (
    <div className="a-threshold">
      <header className="a-threshold__head">
        <span className="a-brand">
          <KeyRound aria-hidden size={20} /> Sleutelring
        </span>
        <DisplayMenu />
      </header>
      <main className={`a-threshold__card ${width}`}>{children}</main>
    </div>
  );
}
