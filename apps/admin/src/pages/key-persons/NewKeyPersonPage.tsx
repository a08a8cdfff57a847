import { useState } from 'react';
import { useNavigate } from 'react-router';
import { dayOf, newId } from '@sleutelring/kernel';
import { CreateKeyPersonDocument } from '@sleutelring/graphql-client/admin';
import { Breadcrumbs, notify, PageHeader, Section } from '@sleutelring/ui';
import { AskBeforeLeaving, useForm } from '@admin/data/form';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { FormFoot } from '../parts/FormFoot';
import { NO_PERSON, PERSON_FIELDS, personInput, PersonFields } from './PersonFields';
import { StatusFields, type StatusSince } from './StatusFields';

export function Page() {
  const { t } = useText();
  useTitle(t('people.new'));
  const [id] = useState(newId);
  const form = useForm(NO_PERSON);
  const [status, setStatus] = useState<StatusSince>(() => ({
    status: 'CANDIDATE',
    since: dayOf(new Date()),
  }));
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
        <StatusFields value={status} onChange={setStatus} error={error} />
      </Section>
      <FormFoot
        save={t('person.create')}
        isPending={isPending}
        error={error}
        fields={[...PERSON_FIELDS, 'status', 'since']}
        onSave={() => mutate({ input: { id, ...personInput(form.values), ...status } })}
        onCancel={() => void navigate('/mensen')}
      />
      <AskBeforeLeaving form={form} />
    </div>
  );
}
