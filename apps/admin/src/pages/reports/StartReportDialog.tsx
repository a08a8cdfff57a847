import { useState } from 'react';
import { useNavigate } from 'react-router';
import { newId } from '@sleutelring/kernel';
import { StartReportDocument, type ReportKind } from '@sleutelring/graphql-client/admin';
import { DateField, Dialog, RadioGroup, TextField } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useForm } from '@admin/data/form';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { firstDayAfter, lastDay } from '../grants/decision';
import { FormFoot } from '../parts/FormFoot';

interface Props {
  grant: { id: string; from: string; until: string };
  onClose: () => void;
}

/** Begins a report of one grant over a period within it. */
export function StartReportDialog({ grant, onClose }: Props) {
  const { t } = useText();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const form = useForm({
    title: '',
    kind: 'INTERIM' as string,
    from: grant.from,
    lastDay: lastDay(grant.until),
  });
  const { mutate, error, isPending } = useChange(
    StartReportDocument,
    () => void navigate(`/rapporten/${id}`),
  );
  const save = (): void => {
    const { title, kind, from, lastDay: last } = form.values;
    const period = { from, until: last && firstDayAfter(last) };
    mutate({ input: { id, grantId: grant.id, kind: kind as ReportKind, title: title.trim(), ...period } });
  };
  return (
    <Dialog title={t('report.start')} isOpen onClose={onClose}>
      <TextField
        autoFocus
        label={t('report.title')}
        {...form.bind('title')}
        error={fieldError(t, error, 'title')}
      />
      <RadioGroup
        label={t('report.kind')}
        {...form.bind('kind')}
        choices={(['INTERIM', 'FINAL'] as const).map((value) => ({
          value,
          label: t(`report.kind.${value}`),
        }))}
      />
      <div className="a-fields">
        <DateField label={t('grant.from')} {...form.bind('from')} error={fieldError(t, error, 'from')} />
        <DateField
          label={t('grant.lastDay')}
          {...form.bind('lastDay')}
          error={fieldError(t, error, 'until')}
        />
      </div>
      <FormFoot
        save={t('report.begin')}
        isPending={isPending}
        error={error}
        fields={['title', 'from', 'until']}
        onSave={save}
        onCancel={onClose}
      />
    </Dialog>
  );
}
