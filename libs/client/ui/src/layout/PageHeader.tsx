import type { ReactNode } from 'react';
import './page.css';

interface Props {
  title: ReactNode;
  /** One sentence, or the facts that identify it. */
  intro?: ReactNode;
  /** What can be done now, the wanted thing first. */
  actions?: ReactNode;
  /** Where this stands: `Breadcrumbs`. */
  above?: ReactNode;
  /** State beside the title. */
  state?: ReactNode;
}

export function PageHeader({ title, intro, actions, above, state }: Props) {
  return (
    <header className="s-page-head">
      {above}
      <div className="s-page-head__line s-page-head__line--title">
        <div className="s-page-head__words">
          <div className="s-row">
            <h1 tabIndex={-1}>{title}</h1>
            {state}
          </div>
          {intro && <div className="s-page-head__intro">{intro}</div>}
        </div>
        {actions && <div className="s-page-head__actions">{actions}</div>}
      </div>
    </header>
  );
}

/** A part of a page: a heading, a sentence if it needs one, and the part itself. */
export function Section({
  title,
  intro,
  actions,
  children,
  id,
}: {
  title: ReactNode;
  intro?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  id?: string;
}) {
  return (
    <section className="s-section" id={id}>
      <div className="s-page-head__line">
        <h2>{title}</h2>
        {actions && <div className="s-page-head__actions">{actions}</div>}
      </div>
      {intro && <p className="s-subtle">{intro}</p>}
      {children}
    </section>
  );
}
