import { Check, CornerUpLeft } from 'lucide-react';
import { Button, Kbd } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
import type { LogRow } from './LogTable';

interface Props {
  log: LogRow;
  isPending: boolean;
  onApprove: () => void;
  onReturn: () => void;
  withKeys?: boolean;
}

/** What may be done with a log now; the server says what that is. */
export function LogActions({ log, isPending, onApprove, onReturn, withKeys = false }: Props) {
  const { t } = useText();
  if (!log.allowed.includes('approve') && !log.allowed.includes('return')) return null;
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
    </div>
  );
}
