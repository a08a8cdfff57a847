import { Inbox } from 'lucide-react';
import {
  DemoPeopleDocument,
  type Role,
  SignInAsDemoPersonDocument,
  type DemoPeopleQuery,
} from '@sleutelring/graphql-client/admin';
import { Button, ButtonLink, Person, Section } from '@sleutelring/ui';
import { notifyFailure } from '@admin/data/errors';
import { useChange, useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import './sign-in.css';

type DemoPerson = DemoPeopleQuery['demoPeople'][number];

/** From the phone to the ministry: the way that a log goes. */
const ROLES = [
  'KEY_PERSON',
  'COORDINATOR',
  'NETWORK_COORDINATOR',
  'FUNDER_DESK_OFFICER',
  'ADMINISTRATOR',
  'AUDITOR',
] as const satisfies readonly Role[];

/** The people of the demo, one press each. Outside the demo the api does not know them and nothing shows. */
export function DemoPeople({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const { t } = useText();
  const { data } = useData(DemoPeopleDocument, {});
  const people = data?.demoPeople ?? [];
  if (people.length === 0) return null;
  return (
    <div className="d-demo">
      <Section
        title={t('demo.title')}
        intro={t('demo.intro')}
        actions={
          <ButtonLink look="quiet" icon={<Inbox aria-hidden />} href="/postvak">
            {t('demo.mailbox')}
          </ButtonLink>
        }
      >
        {ROLES.map((role) => (
          <OfRole
            key={role}
            role={role}
            people={people.filter((person) => person.role === role)}
            onSignedIn={onSignedIn}
          />
        ))}
      </Section>
    </div>
  );
}

interface OfRoleProps {
  role: (typeof ROLES)[number];
  people: readonly DemoPerson[];
  onSignedIn: () => Promise<void>;
}

function OfRole({ role, people, onSignedIn }: OfRoleProps) {
  const { t } = useText();
  const { mutate } = useChange(SignInAsDemoPersonDocument);
  if (people.length === 0) return null;
  const press = ({ userId, app }: DemoPerson): void => {
    const onSuccess = (): void => (app === 'field' ? location.assign('/agenda/') : void onSignedIn());
    mutate({ userId }, { onError: notifyFailure(t), onSuccess });
  };
  return (
    <div className="d-role">
      <h3>{t(`role.${role}`)}</h3>
      <p className="s-subtle s-small">{t(`demo.role.${role}`)}</p>
      <ul role="list" className="d-people">
        {people.map((person) => (
          <li key={person.userId}>
            <Button className="a-people__person" onPress={() => press(person)}>
              <Person name={person.displayName} detail={person.organisationName} />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
