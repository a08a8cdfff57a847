import { Check, CornerUpLeft, Undo2 } from 'lucide-react';
import { Button, Kbd } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
import type { LogRow } from './LogTable';

interface Props {
  log: LogRow;
  isPending: boolean;
  onApprove: () => void;
  onReturn: () => void;
  onReopen: () => void;
  withKeys?: boolean;
}

const OPERATIONS = ['approve', 'return', 'reopen'];

/** What may be done with a log now; the server says what that is. */
export function LogActions({ log, isPending, onApprove, onReturn, onReopen, withKeys = false }: Props) {
  const { t } = useText();
  if (!OPERATIONS.some((operation) => log.allowed.includes(operation))) return null;
  return (
    <div className="s-row">
      {log.allowed.includes('approve') && (
        <Button look="primary" icon={<Check aria-hidden />} isPending={isPending} onPress={onApprove}>
          {t('review.approve')}
          {withKeys && <Kbd>a</Kbd>}
        </Button>
      )}
      {log.allowed.includes('return') && (
        <Button icon={<CornerUpLeft aria-hidden />} onPress={onReturn}>
          {t('review.returnDots')}
          {withKeys && <Kbd>r</Kbd>}
        </Button>
      )}
      {log.allowed.includes('reopen') && (
        <Button icon={<Undo2 aria-hidden />} onPress={onReopen}>
          {t('review.reopen')}
        </Button>
      )}
    </div>
  );
}
