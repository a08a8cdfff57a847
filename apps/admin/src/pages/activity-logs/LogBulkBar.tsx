import { useState } from 'react';
import { Check, ListPlus } from 'lucide-react';
import { BulkBar, Button } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
import { CountDialog } from '../attribution/CountDialog';
import type { LogRow } from './LogTable';
import { MOST_AT_ONCE, type SeenLog } from './useReview';

interface Props {
  rows: readonly LogRow[];
  isPending: boolean;
  onApprove: (logs: readonly SeenLog[]) => void;
  onClear: () => void;
}

/** What can be done with all that is chosen; each button says for how many of them. */
export function LogBulkBar({ rows, isPending, onApprove, onClear }: Props) {
  const { t } = useText();
  const [isCounting, setCounting] = useState(false);
  const may = (operation: string): LogRow[] => rows.filter((row) => row.allowed.includes(operation));
  const approvable = may('approve').slice(0, MOST_AT_ONCE);
  const countable = may('count').slice(0, MOST_AT_ONCE);
  return (
    <>
      <BulkBar count={rows.length} onClear={onClear}>
        {approvable.length > 0 && (
          <Button
            look="primary"
            icon={<Check aria-hidden />}
            isPending={isPending}
            onPress={() => onApprove(approvable)}
          >
            {t('review.approveMany', { count: approvable.length })}
          </Button>
        )}
        {countable.length > 0 && (
          <Button icon={<ListPlus aria-hidden />} onPress={() => setCounting(true)}>
            {t('count.many', { count: countable.length })}
          </Button>
        )}
      </BulkBar>
      {isCounting && (
        <CountDialog logIds={countable.map((row) => row.id)} onClose={() => setCounting(false)} />
      )}
    </>
  );
}
