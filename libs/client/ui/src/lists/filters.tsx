import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Button } from '../actions/Button';
import { useTexts } from '../texts';
import './table.css';

/** A filter that is on or off, with how many it would show. */
export function FilterChip({
  isSelected,
  onChange,
  count,
  children,
}: {
  isSelected: boolean;
  onChange: (on: boolean) => void;
  count?: number | undefined;
  children: ReactNode;
}) {
  const { format } = useTexts();
  return (
    <ToggleButton className="s-chip" isSelected={isSelected} onChange={onChange}>
      {children}
      {count !== undefined && <span className="s-chip__count">{format.number(count)}</span>}
    </ToggleButton>
  );
}

/** A filter that is set, such as "Somalisch"; pressing takes it away. */
export function SetFilter({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTexts();
  return (
    <AriaButton className="s-chip s-chip--on" aria-label={t('ui.removeFilter', { name })} onPress={onRemove}>
      {name} <X aria-hidden size={14} />
    </AriaButton>
  );
}

export function FilterBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="s-chips" role="group" aria-label={label}>
      {children}
    </div>
  );
}

/** Appears when something is chosen, with what can be done with all of it. */
export function BulkBar({
  count,
  onClear,
  children,
}: {
  count: number;
  onClear: () => void;
  children: ReactNode;
}) {
  const { t } = useTexts();
  if (count === 0) return null;
  return (
    <FootBar label={t('ui.selected', { count })}>
      {children}
      <Button look="quiet" onPress={onClear}>
        {t('ui.clearSelection')}
      </Button>
    </FootBar>
  );
}

/** Stays in sight at the foot of the screen: how it stands, and what can be done about it. */
export function FootBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="s-bulk" role="region" aria-live="polite" aria-label={label}>
      <strong>{label}</strong>
      {children}
    </div>
  );
}

/** The foot of a list that goes on. */
export function LoadMore({
  shown,
  total,
  hasMore,
  isLoading,
  onMore,
}: {
  shown: number;
  total?: number | null | undefined;
  hasMore: boolean;
  isLoading: boolean;
  onMore: () => void;
}) {
  const { t } = useTexts();
  const isCounted = total !== null && total !== undefined;
  return (
    <div className="s-more">
      {hasMore && (
        <Button onPress={onMore} isPending={isLoading}>
          {t('ui.more')}
        </Button>
      )}
      <span className="s-subtle s-small">
        {isCounted ? t('ui.shownOf', { shown, total }) : t('ui.shown', { shown })}
      </span>
    </div>
  );
}
