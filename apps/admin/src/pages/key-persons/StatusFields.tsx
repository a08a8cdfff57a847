import type { ApiError } from '@sleutelring/graphql-client';
import type { KeyPersonStatus } from '@sleutelring/graphql-client/admin';
import { DateField, Select } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { useText } from '@admin/i18n';
import { STATUSES } from './statuses';

export interface StatusSince {
  readonly status: KeyPersonStatus;
  readonly since: string;
}

interface StatusFieldsProps {
  readonly value: StatusSince;
  readonly onChange: (value: StatusSince) => void;
  readonly error: ApiError | null;
}

/** What somebody is to the network, and from which day. */
export function StatusFields({ value, onChange, error }: StatusFieldsProps) {
  const { t } = useText();
  return (
    <>
      <Select
        label={t('people.status')}
        value={value.status}
        onChange={(status) => onChange({ ...value, status: status as KeyPersonStatus })}
        choices={STATUSES.map((status) => ({ value: status, label: t(`person.status.${status}`) }))}
        error={fieldError(t, error, 'status')}
      />
      <DateField
        label={t('person.from')}
        value={value.since}
        onChange={(since) => onChange({ ...value, since })}
        error={fieldError(t, error, 'since')}
      />
    </>
  );
}
