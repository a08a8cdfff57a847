import { useState } from 'react';
import { useNavigate } from 'react-router';
import { dayOf, newId } from '@sleutelring/kernel';
import { CreateKeyPersonDocument, type KeyPersonStatus } from '@sleutelring/graphql-client/admin';
import { Breadcrumbs, DateField, notify, PageHeader, Section, Select } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import { AskBeforeLeaving, useForm } from '@admin/data/form';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { FormFoot } from '../parts/FormFoot';
import { NO_PERSON, PERSON_FIELDS, personInput, PersonFields } from './PersonFields';
import { STATUSES } from './statuses';

export function Page() {
  const { t } = useText();
  useTitle(t('people.new'));
  const [id] = useState(newId);
  const form = useForm(NO_PERSON);
  const [status, setStatus] = useState<KeyPersonStatus>('CANDIDATE');
  const [since, setSince] = useState(dayOf(new Date()));
  const navigate = useNavigate();
  const { mutate, error, isPending } = useChange(CreateKeyPersonDocument, () => {
    form.settle();
    notify({ text: t('person.created') });
    void navigate(`/mensen/${id}`);
  });
  return (
    <div className="a-page a-page--narrow">
      <PageHeader
        above={<Breadcrumbs trail={[{ label: t('people.title'), href: '/mensen' }]} />}
        title={t('people.new')}
        intro={t('person.newIntro')}
      />
      <PersonFields form={form} error={error} />
      <Section title={t('people.status')}>
        <Select
          label={t('people.status')}
          value={status}
          onChange={(value) => setStatus(value as KeyPersonStatus)}
          choices={STATUSES.map((value) => ({ value, label: t(`person.status.${value}`) }))}
          error={fieldError(t, error, 'status')}
        />
        <DateField
          label={t('person.from')}
          value={since}
          onChange={setSince}
          error={fieldError(t, error, 'since')}
        />
      </Section>
      <FormFoot
        save={t('person.create')}
        isPending={isPending}
        error={error}
        fields={[...PERSON_FIELDS, 'status', 'since']}
        onSave={() => mutate({ input: { id, ...personInput(form.values), status, since } })}
        onCancel={() => void navigate('/mensen')}
      />
      <AskBeforeLeaving form={form} />
    </div>
  );
}
