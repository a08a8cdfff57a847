import { useState } from 'react';
import { newId } from '@sleutelring/kernel';
import {
  FundersDocument,
  NetworksDocument,
  SaveGrantDocument,
  type Arrangement,
} from '@sleutelring/graphql-client/admin';
import { DateField, notify, NumberField, RadioGroup, Section, Select, TextField } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { AskBeforeLeaving, useForm } from '@admin/data/form';
import { useChange, useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useViewer } from '@admin/session/viewer';
import { FormFoot } from '../parts/FormFoot';
import { arrangementFor, ARRANGEMENTS, firstDayAfter, lastDay } from './decision';
import type { Grant } from './GrantPage';

const FIELDS = [
  'funderId',
  'networkId',
  'reference',
  'scheme',
  'title',
  'from',
  'until',
  'amountCents',
  'arrangement',
  'explainAbovePercent',
  'settlementDueOn',
];

interface GrantValues {
  funderId: string | null;
  /** Null when the own organisation alone counts for it. */
  networkId: string | null;
  reference: string;
  scheme: string;
  title: string;
  from: string;
  lastDay: string;
  /** In euros. */
  amount: number;
  /** Null while it follows the amount. */
  arrangement: Arrangement | null;
  explainAbovePercent: number;
  settlementDueOn: string;
}

const NOTHING: GrantValues = {
  funderId: null,
  networkId: null,
  reference: '',
  scheme: '',
  title: '',
  from: '',
  lastDay: '',
  amount: 0,
  arrangement: null,
  explainAbovePercent: 10,
  settlementDueOn: '',
};

const valuesOf = (grant: Grant): GrantValues => ({
  ...grant,
  lastDay: lastDay(grant.until),
  amount: grant.amountCents / 100,
});

/** What the api would refuse one by one, said at once. */
const missingIn = ({ title, funderId, reference, scheme, from, lastDay }: GrantValues): string[] =>
  Object.entries({ title, funderId, reference, scheme, from, until: lastDay })
    .filter(([, value]) => !value?.trim())
    .map(([name]) => name);

interface Props {
  grant: Grant | null;
  onDone: (id: string) => void;
  onCancel: () => void;
}

/** The decision as the funder wrote it. The arrangement follows the amount until somebody chooses another. */
export function GrantForm({ grant, onDone, onCancel }: Props) {
  const { t } = useText();
  const [id] = useState(grant?.id ?? newId());
  const form = useForm(grant ? valuesOf(grant) : NOTHING);
  const { values } = form;
  const arrangement = values.arrangement ?? arrangementFor(values.amount);
  const { mutate, error, isPending } = useChange(SaveGrantDocument, () => {
    form.settle();
    notify({ text: t('form.saved') });
    onDone(id);
  });
  const [asked, setAsked] = useState(0);
  const isMissing = (field: string): boolean => missingIn(values).includes(field);
  const errorOf = (field: string): string | undefined =>
    asked > 0 && isMissing(field) ? t('error.REQUIRED') : fieldError(t, error, field);
  const save = (): void => {
    setAsked(asked + 1);
    if (missingIn(values).length === 0) send();
  };
  const send = (): void =>
    mutate({
      input: {
        id,
        baseVersion: grant?.version ?? null,
        funderId: values.funderId ?? '',
        networkId: values.networkId,
        reference: values.reference.trim(),
        scheme: values.scheme.trim(),
        title: values.title.trim(),
        from: values.from,
        until: values.lastDay && firstDayAfter(values.lastDay),
        amountCents: Math.round(values.amount * 100),
        arrangement,
        explainAbovePercent: values.explainAbovePercent,
        settlementDueOn: values.settlementDueOn || null,
      },
    });
  return (
    <div className="s-stack">
      <TextField label={t('grant.name')} {...form.bind('title')} error={errorOf('title')} />
      <FunderChoice {...form.bind('funderId')} error={errorOf('funderId')} />
      <NetworkChoice {...form.bind('networkId')} error={errorOf('networkId')} />
      <div className="a-fields">
        <TextField label={t('grant.reference')} {...form.bind('reference')} error={errorOf('reference')} />
        <TextField label={t('grant.scheme')} {...form.bind('scheme')} error={errorOf('scheme')} />
      </div>
      <div className="a-fields">
        <DateField label={t('grant.from')} {...form.bind('from')} error={errorOf('from')} />
        <DateField label={t('grant.lastDay')} {...form.bind('lastDay')} error={errorOf('until')} />
        <NumberField
          label={t('grants.amount')}
          minValue={0}
          formatOptions={{ style: 'currency', currency: 'EUR' }}
          {...form.bind('amount')}
          error={errorOf('amountCents')}
        />
      </div>
      <Section title={t('grant.accountability')} intro={t('grant.accountabilityIntro')}>
        <RadioGroup
          label={t('grant.arrangement')}
          value={arrangement}
          onChange={(value) => form.set({ arrangement: value as Arrangement })}
          choices={ARRANGEMENTS.map((value) => ({
            value,
            label: t(`arrangement.${value}`),
            help: t(`arrangement.help.${value}`),
          }))}
          error={errorOf('arrangement')}
        />
        <NumberField
          label={t('grant.explainAbove')}
          help={t('grant.explainAboveHelp')}
          minValue={0}
          maxValue={100}
          {...form.bind('explainAbovePercent')}
          error={errorOf('explainAbovePercent')}
        />
        <DateField
          label={t('grants.due')}
          help={t('grant.dueHelp')}
          optional
          {...form.bind('settlementDueOn')}
          error={errorOf('settlementDueOn')}
        />
      </Section>
      <FormFoot
        save={t('form.save')}
        isPending={isPending}
        error={error}
        fields={FIELDS}
        missing={asked}
        onSave={save}
        onCancel={onCancel}
      />
      <AskBeforeLeaving form={form} />
    </div>
  );
}

interface FunderProps {
  value: string | null;
  onChange: (value: string) => void;
  error: string | undefined;
}

function FunderChoice({ value, onChange, error }: FunderProps) {
  const { t } = useText();
  const { data } = useData(FundersDocument, {});
  const funders = (data?.organisations ?? []).filter((one) => one.kind === 'FUNDER');
  return (
    <Select
      label={t('grant.funder')}
      value={value}
      onChange={onChange}
      choices={funders.map((one) => ({ value: one.id, label: one.name }))}
      error={error}
    />
  );
}

interface NetworkProps {
  value: string | null;
  onChange: (value: string | null) => void;
  error: string | undefined;
}

const ALONE = 'alone';

/** Whose activities may count: only the own organisation's, or those of an alliance that it leads. */
function NetworkChoice({ value, onChange, error }: NetworkProps) {
  const { t } = useText();
  const { membership } = useViewer();
  const { data } = useData(NetworksDocument, {});
  const led = (data?.networks ?? []).filter((one) => one.leadOrganisationId === membership.organisationId);
  if (led.length === 0 && value === null) return null;
  return (
    <Select
      label={t('grant.network')}
      value={value ?? ALONE}
      onChange={(chosen) => onChange(chosen === ALONE ? null : chosen)}
      choices={[
        { value: ALONE, label: t('grant.alone') },
        ...led.map((one) => ({ value: one.id, label: one.name })),
      ]}
      error={error}
    />
  );
}
