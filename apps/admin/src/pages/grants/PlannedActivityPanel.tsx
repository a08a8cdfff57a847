import { useState } from 'react';
import { newId } from '@sleutelring/kernel';
import { SavePlannedActivityDocument } from '@sleutelring/graphql-client/admin';
import { notify, NumberField, Panel, TextArea, TextField } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useForm } from '@admin/data/form';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { FormFoot } from '../parts/FormFoot';
import type { PlannedActivity } from './Plan';

const FIELDS = ['number', 'title', 'objective', 'targetActivities', 'targetMinutes', 'targetAttendances'];

interface Props {
  grantId: string;
  activity: PlannedActivity | null;
  onClose: () => void;
}

export function PlannedActivityPanel({ grantId, activity, onClose }: Props) {
  const { t } = useText();
  const [id] = useState(activity?.id ?? newId());
  const form = useForm({
    number: activity?.number ?? '',
    title: activity?.title ?? '',
    objective: activity?.objective ?? '',
    targetActivities: activity?.targetActivities ?? 0,
    targetHours: Math.round((activity?.targetMinutes ?? 0) / 60),
    targetAttendances: activity?.targetAttendances ?? 0,
  });
  const { mutate, error, isPending } = useChange(SavePlannedActivityDocument, () => {
    notify({ text: t('form.saved') });
    onClose();
  });
  const save = (): void => {
    const { targetHours, ...rest } = form.values;
    mutate({ input: { id, grantId, ...rest, targetMinutes: targetHours * 60 } });
  };
  return (
    <Panel title={activity ? t('plan.edit') : t('plan.add')} isOpen onClose={onClose}>
      <TextField
        label={t('plan.number')}
        help={t('plan.numberHelp')}
        width="narrow"
        {...form.bind('number')}
        error={fieldError(t, error, 'number')}
      />
      <TextField label={t('plan.name')} {...form.bind('title')} error={fieldError(t, error, 'title')} />
      <TextArea
        label={t('plan.objective')}
        rows={3}
        {...form.bind('objective')}
        error={fieldError(t, error, 'objective')}
      />
      <div className="a-fields">
        <NumberField
          label={t('figure.activities')}
          minValue={0}
          {...form.bind('targetActivities')}
          error={fieldError(t, error, 'targetActivities')}
        />
        <NumberField
          label={t('figure.hours')}
          minValue={0}
          {...form.bind('targetHours')}
          error={fieldError(t, error, 'targetMinutes')}
        />
        <NumberField
          label={t('figure.attendances')}
          minValue={0}
          {...form.bind('targetAttendances')}
          error={fieldError(t, error, 'targetAttendances')}
        />
      </div>
      <FormFoot
        save={t('form.save')}
        isPending={isPending}
        error={error}
        fields={FIELDS}
        onSave={save}
        onCancel={onClose}
      />
    </Panel>
  );
}
