import type { ReactNode } from 'react';
import { CircleAlert, CircleCheck, Info, Inbox, TriangleAlert } from 'lucide-react';
import { Button } from '../actions/Button';
import { useTexts } from '../texts';
import './page.css';

/** Says what will appear here and how. `isDone` where nothing is what one hopes for. */
export function EmptyState({
  title,
  children,
  action,
  isDone = false,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  isDone?: boolean;
}) {
  const Icon = isDone ? CircleCheck : Inbox;
  return (
    <div className="s-state">
      <Icon aria-hidden size={28} />
      <h2>{title}</h2>
      {children && <p className="s-subtle">{children}</p>}
      {action}
    </div>
  );
}

interface ErrorProps {
  title: string;
  children?: ReactNode;
  onRetry?: () => void;
  /** The whole page failed: nothing above it names the page. */
  isPage?: boolean;
}

/** Says what happened, what is safe and what to do. */
export function ErrorState({ title, children, onRetry, isPage = false }: ErrorProps) {
  const { t } = useTexts();
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className="s-state s-state--error" role="alert">
      <CircleAlert aria-hidden size={28} />
      <Heading>{title}</Heading>
      {children && <p className="s-subtle">{children}</p>}
      {onRetry && <Button onPress={onRetry}>{t('ui.retry')}</Button>}
    </div>
  );
}

/** Lines that will be text. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  const { t } = useTexts();
  return (
    <div className="s-skeleton" role="status" aria-label={t('ui.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}

const NOTICE_ICONS = { info: Info, warning: TriangleAlert, failed: CircleAlert, done: CircleCheck };

/** A remark that belongs to what stands beneath it. */
export function Notice({
  kind = 'info',
  children,
}: {
  kind?: keyof typeof NOTICE_ICONS;
  children: ReactNode;
}) {
  const Icon = NOTICE_ICONS[kind];
  return (
    <div className={`s-notice s-notice--${kind}`}>
      <Icon aria-hidden size={18} />
      <div>{children}</div>
    </div>
  );
}

/** How far long work is, in whole percents. */
export function Progress({ label, percent }: { label: string; percent: number }) {
  const { format } = useTexts();
  return (
    <div className="s-progress">
      <div className="s-row s-small">
        <span>{label}</span>
        <span className="s-number s-subtle">{format.percent(percent / 100)}</span>
      </div>
      <div
        className="s-progress__track"
        role="progressbar"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <div className="s-progress__bar" style={{ inlineSize: `${Math.min(percent, 100)}%` }} />
      </div>
    </div>
  );
}
