import { useState } from 'react';
import { Pencil, Plus } from 'lucide-react';
import { Button, EmptyState, IconButton, PlanChart, Section } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
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
  const { t, format } = useText();
  const { realised } = activity;
  const hours = (minutes: number): string =>
    t('plan.hoursValue', { hours: format.number(Math.round(minutes / 60)) });
  const row = (id: 'activities' | 'minutes' | 'attendances', name: string, planned: number) => ({
    id,
    name,
    planned,
    realised: realised[id],
  });
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
        <div>
          <PlanChart
            caption={t('plan.counts')}
            rows={[
              row('activities', t('figure.activities'), activity.targetActivities),
              row('attendances', t('figure.attendances'), activity.targetAttendances),
            ]}
          />
          <p className="s-small s-subtle">
            {t('plan.hours', { realised: hours(realised.minutes), planned: hours(activity.targetMinutes) })} ·{' '}
            {t('log.attendancesCaveat')}
          </p>
        </div>
        <Indicators activity={activity} mayEdit={mayEdit} />
      </div>
    </article>
  );
}
