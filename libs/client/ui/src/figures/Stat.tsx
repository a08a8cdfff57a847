import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import './figures.css';

interface Props {
  /** The figure, already written in the reader's language. */
  value: string;
  /** What it counts, in words that go with it. */
  label: string;
  /** What it does not say; stands with the figure. */
  caveat?: ReactNode;
  href?: string;
  /** `first` for the one thing to begin with. */
  tone?: 'calm' | 'attention' | 'first';
}

export function Stat({ value, label, caveat, href, tone = 'calm' }: Props) {
  const content = (
    <>
      <span className="s-stat__value">{value}</span>
      <span className="s-stat__label">{label}</span>
      {caveat && <span className="s-stat__caveat">{caveat}</span>}
    </>
  );
  const className = `s-card s-stat s-stat--${tone}`;
  return href ? (
    <Link href={href} className={className}>
      {content}
    </Link>
  ) : (
    <div className={className}>{content}</div>
  );
}

export function StatRow({ children }: { children: ReactNode }) {
  return <div className="s-stats">{children}</div>;
}
