import { useState } from 'react';
import { ListPlus, X } from 'lucide-react';
import { CountActivityLogsDocument, UncountActivityLogDocument } from '@sleutelring/graphql-client/admin';
import { Button, IconButton, notify, Section, TextLink } from '@sleutelring/ui';
import { notifyFailure } from '@admin/data/errors';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import type { Log } from '../activity-logs/LogDetail';
import { CountDialog } from './CountDialog';

type Attribution = Log['attributions'][number];

/** For which planned activities an approved log counts. */
export function Attributions({ log }: { log: Log }) {
  const { t } = useText();
  const [isCounting, setCounting] = useState(false);
  const mayCount = log.allowed.includes('count');
  if (log.attributions.length === 0 && !mayCount) return null;
  return (
    <Section
      title={t('count.title')}
      actions={
        mayCount && (
          <Button icon={<ListPlus aria-hidden />} onPress={() => setCounting(true)}>
            {t('count.add')}
          </Button>
        )
      }
    >
      {log.attributions.length === 0 ? (
        <p className="s-subtle">{t('count.none')}</p>
      ) : (
        <ul role="list">
          {log.attributions.map((attribution) => (
            <Row key={attribution.id} log={log} attribution={attribution} mayUncount={mayCount} />
          ))}
        </ul>
      )}
      {isCounting && (
        <CountDialog
          logIds={[log.id]}
          counted={log.attributions.map((one) => one.plannedActivityId)}
          onClose={() => setCounting(false)}
        />
      )}
    </Section>
  );
}

function Row({ log, attribution, mayUncount }: { log: Log; attribution: Attribution; mayUncount: boolean }) {
  const { t } = useText();
  const onError = notifyFailure(t);
  const count = useChange(CountActivityLogsDocument);
  const uncount = useChange(UncountActivityLogDocument);
  const { plannedActivityId } = attribution;
  const undo = (): void =>
    count.mutate({ activityLogIds: [log.id], plannedActivityIds: [plannedActivityId] }, { onError });
  const remove = (): void =>
    uncount.mutate(
      { activityLogId: log.id, plannedActivityId },
      { onError, onSuccess: () => notify({ text: t('count.removed'), undo }) },
    );
  const name = t('count.line', {
    number: attribution.plannedActivityNumber,
    grant: attribution.grantReference,
  });
  return (
    <li className="s-row">
      <TextLink href={`/subsidies/${attribution.grantId}`}>{name}</TextLink>
      {mayUncount && (
        <IconButton label={t('count.remove', { name })} icon={<X aria-hidden size={16} />} onPress={remove} />
      )}
    </li>
  );
}
