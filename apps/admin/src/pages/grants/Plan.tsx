import { useState } from 'react';
import { Pencil, Plus } from 'lucide-react';
import { Button, EmptyState, IconButton, PlanChart, Section } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
import { usePlanRows } from '../parts/plan-rows';
import type { Grant } from './GrantPage';
import { Indicators } from './Indicators';
import { PlannedActivityPanel } from './PlannedActivityPanel';

export type PlannedActivity = Grant['plannedActivities'][number];

/** The plan as the decision numbers it, each planned activity with what counts for it. */
export function Plan({ grant, mayEdit }: { grant: Grant; mayEdit: boolean }) {
  const { t } = useText();
  const [editing, setEditing] = useState<PlannedActivity | 'new' | null>(null);
  return (
    <Section
      title={t('plan.title')}
      intro={t('plan.intro')}
      actions={
        mayEdit && (
          <Button icon={<Plus aria-hidden />} onPress={() => setEditing('new')}>
            {t('plan.add')}
          </Button>
        )
      }
    >
      {grant.plannedActivities.length === 0 ? (
        <EmptyState title={t('plan.empty')}>{t('plan.emptyText')}</EmptyState>
      ) : (
        grant.plannedActivities.map((activity) => (
          <PlanBlock
            key={activity.id}
            activity={activity}
            mayEdit={mayEdit}
            onEdit={() => setEditing(activity)}
          />
        ))
      )}
      {editing && (
        <PlannedActivityPanel
          grantId={grant.id}
          activity={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

interface BlockProps {
  activity: PlannedActivity;
  mayEdit: boolean;
  onEdit: () => void;
}

function PlanBlock({ activity, mayEdit, onEdit }: BlockProps) {
  const { t } = useText();
  const planRows = usePlanRows();
  const { realised, targetActivities, targetMinutes, targetAttendances, indicators } = activity;
  const planned = {
    activities: targetActivities,
    minutes: targetMinutes,
    attendances: targetAttendances,
  };
  return (
    <article className="s-card g-plan">
      <header className="g-plan__head">
        <div>
          <h3>
            <span className="s-subtle">{activity.number}</span> {activity.title}
          </h3>
          <p className="s-subtle">{activity.objective}</p>
        </div>
        {mayEdit && (
          <IconButton
            label={t('plan.editNamed', { name: activity.title })}
            icon={<Pencil aria-hidden size={16} />}
            onPress={onEdit}
          />
        )}
      </header>
      <div className="g-plan__body">
        <PlanChart
          caption={t('plan.counts')}
          rows={planRows(planned, realised)}
          note={<p className="s-small s-subtle">{t('log.attendancesCaveat')}</p>}
        />
        {(mayEdit || indicators.length > 0) && <Indicators activity={activity} mayEdit={mayEdit} />}
      </div>
    </article>
  );
}
