import { useState } from 'react';
import { Pencil, Plus } from 'lucide-react';
import { newId } from '@sleutelring/kernel';
import { SaveIndicatorDocument, type IndicatorKind } from '@sleutelring/graphql-client/admin';
import { Button, IconButton, notify, NumberField, Panel, RadioGroup, TextField } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useForm } from '@admin/data/form';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { FormFoot } from '../parts/FormFoot';
import type { PlannedActivity } from './Plan';

type Indicator = PlannedActivity['indicators'][number];

/** By what the objective is measured, beside the counts. */
export function Indicators({ activity, mayEdit }: { activity: PlannedActivity; mayEdit: boolean }) {
  const { t, format } = useText();
  const [editing, setEditing] = useState<Indicator | 'new' | null>(null);
  const standing = ({ realised, target, unit }: Indicator): string =>
    typeof realised === 'number'
      ? t('indicator.value', { realised: format.number(realised), target: format.number(target), unit })
      : t('indicator.unmeasured', { target: format.number(target), unit });
  return (
    <div className="s-stack g-indicators">
      <h4>{t('indicator.title')}</h4>
      {activity.indicators.length === 0 && <p className="s-subtle s-small">{t('indicator.none')}</p>}
      <ul role="list">
        {activity.indicators.map((one) => (
          <li key={one.id} className="g-indicators__one">
            <span>
              {one.name}
              <span className="s-subtle s-small"> {standing(one)}</span>
            </span>
            {mayEdit && (
              <IconButton
                label={t('plan.editNamed', { name: one.name })}
                icon={<Pencil aria-hidden size={14} />}
                onPress={() => setEditing(one)}
              />
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <div>
          <Button look="quiet" icon={<Plus aria-hidden />} onPress={() => setEditing('new')}>
            {t('indicator.add')}
          </Button>
        </div>
      )}
      {editing && (
        <IndicatorPanel
          plannedActivityId={activity.id}
          indicator={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

interface PanelProps {
  plannedActivityId: string;
  indicator: Indicator | null;
  onClose: () => void;
}

function IndicatorPanel({ plannedActivityId, indicator, onClose }: PanelProps) {
  const { t } = useText();
  const [id] = useState(indicator?.id ?? newId());
  const form = useForm({
    name: indicator?.name ?? '',
    unit: indicator?.unit ?? '',
    kind: (indicator?.kind ?? 'SUM') as string,
    target: indicator?.target ?? 0,
    realised: indicator?.realised ?? Number.NaN,
  });
  const { mutate, error, isPending } = useChange(SaveIndicatorDocument, () => {
    notify({ text: t('form.saved') });
    onClose();
  });
  const save = (): void => {
    const { realised, kind, ...rest } = form.values;
    mutate({
      input: {
        ...{ id, plannedActivityId, ...rest, kind: kind as IndicatorKind },
        realised: Number.isNaN(realised) ? null : realised,
      },
    });
  };
  return (
    <Panel title={t('indicator.one')} isOpen onClose={onClose}>
      <TextField label={t('indicator.name')} {...form.bind('name')} error={fieldError(t, error, 'name')} />
      <TextField
        label={t('indicator.unit')}
        help={t('indicator.unitHelp')}
        {...form.bind('unit')}
        error={fieldError(t, error, 'unit')}
      />
      <RadioGroup
        label={t('indicator.kind')}
        {...form.bind('kind')}
        choices={(['SUM', 'LEVEL'] as const).map((value) => ({
          value,
          label: t(`indicator.kind.${value}`),
          help: t(`indicator.kindHelp.${value}`),
        }))}
      />
      <NumberField
        label={t('indicator.target')}
        minValue={0}
        {...form.bind('target')}
        error={fieldError(t, error, 'target')}
      />
      <NumberField
        label={t('indicator.realised')}
        optional
        minValue={0}
        {...form.bind('realised')}
        error={fieldError(t, error, 'realised')}
      />
      <FormFoot
        save={t('form.save')}
        isPending={isPending}
        error={error}
        fields={['name', 'unit', 'target', 'realised']}
        onSave={save}
        onCancel={onClose}
      />
    </Panel>
  );
}
