import { useNavigate, useParams } from 'react-router';
import { KeyPersonDocument, UpdateKeyPersonDocument } from '@sleutelring/graphql-client/admin';
import { Breadcrumbs, notify, PageHeader } from '@sleutelring/ui';
import { AskBeforeLeaving, useForm } from '@admin/data/form';
import { useChange, useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { FormFoot } from '../parts/FormFoot';
import { Loaded } from '../parts/Loaded';
import type { KeyPerson } from './KeyPersonPage';
import { PERSON_FIELDS, PersonFields, personInput } from './PersonFields';

export function Page() {
  const { t } = useText();
  useTitle(t('person.title'));
  const { id = '' } = useParams();
  const query = useData(KeyPersonDocument, { id });
  return (
    <Loaded query={query}>{({ keyPerson }) => <EditForm key={keyPerson.id} person={keyPerson} />}</Loaded>
  );
}

function EditForm({ person }: { person: KeyPerson }) {
  const { t } = useText();
  const navigate = useNavigate();
  const back = `/mensen/${person.id}`;
  const form = useForm({
    alias: person.alias,
    email: person.email ?? '',
    languages: person.languages,
    communities: person.communitiesServed.join(', '),
    regionCodes: person.regionCodes,
  });
  const { mutate, error, isPending } = useChange(UpdateKeyPersonDocument, () => {
    form.settle();
    notify({ text: t('form.saved') });
    void navigate(back);
  });
  return (
    <div className="a-page a-page--narrow">
      <PageHeader
        above={
          <Breadcrumbs
            trail={[
              { label: t('people.title'), href: '/mensen' },
              { label: person.alias, href: back },
            ]}
          />
        }
        title={t('person.edit')}
      />
      <PersonFields form={form} error={error} />
      <FormFoot
        save={t('form.save')}
        isPending={isPending}
        error={error}
        fields={PERSON_FIELDS}
        onSave={() =>
          mutate({ input: { id: person.id, baseVersion: person.version, ...personInput(form.values) } })
        }
        onCancel={() => void navigate(back)}
      />
      <AskBeforeLeaving form={form} />
    </div>
  );
}
