import { useState } from 'react';
import { Pencil } from 'lucide-react';
import { useParams } from 'react-router';
import { KeyPersonDocument, type KeyPersonQuery } from '@sleutelring/graphql-client/admin';
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Facts,
  PageHeader,
  Section,
  TextLink,
  Timeline,
} from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useReference } from '@admin/data/reference-data';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { PersonTag } from '../parts/tags';
import { InviteSection } from './InviteSection';
import { StatusDialog } from './StatusDialog';

export type KeyPerson = KeyPersonQuery['keyPerson'];

/** One key person: who she is here, how to let her in, and how her status went. */
export function Page() {
  const { t } = useText();
  useTitle(t('person.title'));
  const { id = '' } = useParams();
  const query = useData(KeyPersonDocument, { id });
  return <Loaded query={query}>{({ keyPerson }) => <PersonPage person={keyPerson} />}</Loaded>;
}

function PersonPage({ person }: { person: KeyPerson }) {
  const { t, format } = useText();
  return (
    <div className="a-page">
      <PageHeader
        above={<Breadcrumbs trail={[{ label: t('people.title'), href: '/mensen' }]} />}
        title={person.alias}
        state={<PersonTag status={person.status} />}
        intro={t('person.since', { day: format.day(person.since, 'year') })}
        actions={<Actions person={person} />}
      />
      <div className="a-two">
        <div>
          <div className="s-card">
            <PersonFacts person={person} />
          </div>
          <InviteSection person={person} />
        </div>
        <Section title={t('person.history')}>
          <Timeline
            events={person.statusHistory.map((change, index) => ({
              id: String(index),
              at: change.since,
              by: change.changedBy,
              title: t(`person.status.${change.status}`),
              content: change.reason ? <p>{change.reason}</p> : null,
            }))}
          />
        </Section>
      </div>
    </div>
  );
}

function Actions({ person }: { person: KeyPerson }) {
  const { t } = useText();
  const [isChanging, setChanging] = useState(false);
  if (!person.allowed.includes('update')) return null;
  return (
    <>
      <ButtonLink icon={<Pencil aria-hidden />} href={`/mensen/${person.id}/wijzigen`}>
        {t('form.edit')}
      </ButtonLink>
      <Button onPress={() => setChanging(true)}>{t('person.changeStatus')}</Button>
      {isChanging && <StatusDialog person={person} onClose={() => setChanging(false)} />}
    </>
  );
}

function PersonFacts({ person }: { person: KeyPerson }) {
  const { t, format } = useText();
  const { name, region } = useReference();
  const languages = person.languages.map(
    ({ languageKey, level }) => `${name('languages', languageKey)} (${t(`person.level.${level}`)})`,
  );
  return (
    <Facts
      facts={[
        [t('people.language'), format.list(languages) || '–'],
        [t('people.region'), format.list(person.regionCodes.map(region)) || '–'],
        [t('person.communities'), format.list(person.communitiesServed) || '–'],
        [t('person.email'), person.email ?? '–'],
        [
          t('people.logs'),
          <TextLink key="logs" href={`/verslagen?staat=alle&wie=${person.id}`}>
            {t('person.logs', { count: person.activityLogCount })}
          </TextLink>,
        ],
        [t('people.last'), person.lastActivityOn ? format.day(person.lastActivityOn, 'long') : '–'],
      ]}
    />
  );
}
