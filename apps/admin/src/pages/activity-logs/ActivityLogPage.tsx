import { useState } from 'react';
import { useParams } from 'react-router';
import { ActivityLogDocument } from '@sleutelring/graphql-client/admin';
import { Breadcrumbs, PageHeader } from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useReference } from '@admin/data/reference-data';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { LogTag } from '../parts/tags';
import { LogActions } from './LogActions';
import { LogDetail, type Log } from './LogDetail';
import { ReturnDialog } from './ReturnDialog';
import { useReview } from './useReview';
import './activity-logs.css';

/** One log on a page of its own, to link to and to print. */
export function Page() {
  const { t } = useText();
  useTitle(t('log.title'));
  const { id = '' } = useParams();
  const query = useData(ActivityLogDocument, { id });
  return <Loaded query={query}>{({ activityLog }) => <LogPage log={activityLog} />}</Loaded>;
}

function LogPage({ log }: { log: Log }) {
  const { t, format } = useText();
  const { name } = useReference();
  const review = useReview();
  const [isReturning, setReturning] = useState(false);
  return (
    <div className="a-page">
      <PageHeader
        above={<Breadcrumbs trail={[{ label: t('logs.title'), href: '/verslagen' }]} />}
        title={`${name('forms', log.formKey)} · ${log.municipalityName}`}
        state={<LogTag state={log.state} />}
        intro={`${log.keyPersonAlias} · ${format.day(log.day, 'long')}`}
        actions={
          <LogActions
            log={log}
            isPending={review.isPending}
            onApprove={() => review.approve([log])}
            onReturn={() => setReturning(true)}
            onReopen={() => review.reopen(log)}
          />
        }
      />
      <LogDetail log={log} />
      {isReturning && <ReturnDialog log={log} review={review} onClose={() => setReturning(false)} />}
    </div>
  );
}
