import { ChevronDown, ChevronUp, Maximize2, X } from 'lucide-react';
import { useNavigate } from 'react-router';
import { ActivityLogDocument } from '@sleutelring/graphql-client/admin';
import { IconButton, Panel } from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useReference } from '@admin/data/reference-data';
import { useText } from '@admin/i18n';
import { Loaded } from '../parts/Loaded';
import { LogTag } from '../parts/tags';
import { LogActions } from './LogActions';
import { LogDetail } from './LogDetail';
import type { SeenLog } from './useReview';

interface Props {
  id: string;
  isBeside: boolean;
  isPending: boolean;
  onClose: () => void;
  onStep: (step: 1 | -1) => void;
  onApprove: (log: SeenLog) => void;
  onReturn: (log: SeenLog) => void;
  onReopen: (log: SeenLog) => void;
}

/** The log that is open: beside the list where there is room, over it where there is not. */
export function OpenLog(props: Props) {
  const { t } = useText();
  if (!props.isBeside) {
    return (
      <Panel title={t('log.title')} isOpen onClose={props.onClose}>
        <Content {...props} />
      </Panel>
    );
  }
  return (
    <aside className="s-card l-aside" aria-label={t('log.title')}>
      <Content {...props} />
    </aside>
  );
}

function Content({ id, isBeside, isPending, onClose, onStep, onApprove, onReturn, onReopen }: Props) {
  const { t } = useText();
  const { name } = useReference();
  const navigate = useNavigate();
  const query = useData(ActivityLogDocument, { id });
  return (
    <>
      <div className="s-row l-aside__tools">
        <IconButton
          label={t('log.previous')}
          icon={<ChevronUp aria-hidden size={18} />}
          onPress={() => onStep(-1)}
        />
        <IconButton
          label={t('log.next')}
          icon={<ChevronDown aria-hidden size={18} />}
          onPress={() => onStep(1)}
        />
        <IconButton
          label={t('log.openPage')}
          icon={<Maximize2 aria-hidden size={16} />}
          onPress={() => void navigate(`/verslagen/${id}`)}
        />
        {isBeside && (
          <IconButton label={t('log.close')} icon={<X aria-hidden size={18} />} onPress={onClose} />
        )}
      </div>
      <Loaded query={query}>
        {({ activityLog }) => (
          <div className="s-stack">
            <div className="s-row">
              <h2>
                {name('forms', activityLog.formKey)} · {activityLog.municipalityName}
              </h2>
              <LogTag state={activityLog.state} />
            </div>
            <LogActions
              log={activityLog}
              isPending={isPending}
              onApprove={() => onApprove(activityLog)}
              onReturn={() => onReturn(activityLog)}
              onReopen={() => onReopen(activityLog)}
              withKeys={isBeside}
            />
            <LogDetail log={activityLog} />
          </div>
        )}
      </Loaded>
    </>
  );
}
