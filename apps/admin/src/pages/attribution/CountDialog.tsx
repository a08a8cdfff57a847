import { useState } from 'react';
import {
  CountActivityLogsDocument,
  PlannedActivityChoicesDocument,
  UncountActivityLogDocument,
} from '@sleutelring/graphql-client/admin';
import { CheckboxGroup, EmptyState, notify, Notice, Panel } from '@sleutelring/ui';
import { notifyFailure } from '@admin/data/errors';
import { useChange, useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { FormFoot } from '../parts/FormFoot';
import { Loaded } from '../parts/Loaded';

interface Props {
  logIds: readonly string[];
  /** Planned activities that these logs count for already. */
  counted?: readonly string[];
  onClose: () => void;
}

/** Chooses the planned activities, of one or more grants, that logs count for. */
export function CountDialog({ logIds, counted = [], onClose }: Props) {
  const { t } = useText();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const query = useData(PlannedActivityChoicesDocument, {});
  const undo = useUndo(logIds);
  const { mutate, error, isPending } = useChange(CountActivityLogsDocument, () => {
    notify({ text: t('count.done', { count: logIds.length }), undo: () => undo(chosen) });
    onClose();
  });
  const save = (): void => mutate({ activityLogIds: [...logIds], plannedActivityIds: [...chosen] });
  return (
    <Panel title={t('count.many', { count: logIds.length })} isOpen onClose={onClose}>
      <p>{t('count.intro')}</p>
      <Loaded query={query}>
        {({ grants }) =>
          grants.length === 0 ? (
            <EmptyState title={t('grants.empty')}>{t('grants.emptyText')}</EmptyState>
          ) : (
            <>
              {grants.map((grant) => (
                <PlanChoice
                  key={grant.id}
                  grant={grant}
                  counted={counted}
                  chosen={chosen}
                  onChange={setChosen}
                />
              ))}
              {isSharedBetweenGrants(grants, [...chosen, ...counted]) && <Notice>{t('count.shared')}</Notice>}
              <FormFoot
                save={t('count.save')}
                isPending={isPending}
                error={error}
                fields={[]}
                onSave={save}
                onCancel={onClose}
              />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

interface GrantChoice {
  id: string;
  reference: string;
  funderName: string;
  from: string;
  until: string;
  plannedActivities: readonly { id: string; number: string; title: string }[];
}

interface PlanChoiceProps {
  grant: GrantChoice;
  counted: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

function PlanChoice({ grant, counted, chosen, onChange }: PlanChoiceProps) {
  const { format } = useText();
  const own = grant.plannedActivities.filter((one) => !counted.includes(one.id));
  const ownIds = own.map((one) => one.id);
  if (own.length === 0) return null;
  return (
    <CheckboxGroup
      label={`${grant.funderName} · ${grant.reference}`}
      help={format.period(grant.from, grant.until)}
      value={chosen.filter((id) => ownIds.includes(id))}
      onChange={(values) => onChange([...chosen.filter((id) => !ownIds.includes(id)), ...values])}
      choices={own.map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))}
    />
  );
}

const isSharedBetweenGrants = (grants: readonly GrantChoice[], ids: readonly string[]): boolean =>
  grants.filter((grant) => grant.plannedActivities.some((one) => ids.includes(one.id))).length > 1;

function useUndo(logIds: readonly string[]): (plannedActivityIds: readonly string[]) => void {
  const { t } = useText();
  const { mutate } = useChange(UncountActivityLogDocument);
  return (plannedActivityIds) => {
    for (const activityLogId of logIds)
      for (const plannedActivityId of plannedActivityIds)
        mutate({ activityLogId, plannedActivityId }, { onError: notifyFailure(t) });
  };
}
