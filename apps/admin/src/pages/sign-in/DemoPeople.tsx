import { Inbox } from 'lucide-react';
import {
  DemoPeopleDocument,
  SignInAsDemoPersonDocument,
  type DemoPeopleQuery,
} from '@sleutelring/graphql-client/admin';
import { Button, ButtonLink, Person, Section } from '@sleutelring/ui';
import { notifyFailure } from '@admin/data/errors';
import { useChange, useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';

type DemoPerson = DemoPeopleQuery['demoPeople'][number];

/** The people of the demo, one press each. Outside the demo the api does not know them and nothing shows. */
export function DemoPeople({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const { t } = useText();
  const { data } = useData(DemoPeopleDocument, {});
  const people = data?.demoPeople ?? [];
  const { mutate } = useChange(SignInAsDemoPersonDocument);
  if (people.length === 0) return null;
  const press = ({ userId, app }: DemoPerson): void => {
    const onSuccess = (): void => (app === 'field' ? location.assign('/agenda/') : void onSignedIn());
    mutate({ userId }, { onError: notifyFailure(t), onSuccess });
  };
  return (
    <Section title={t('demo.title')} intro={t('demo.intro')}>
      <ul role="list" className="a-people">
        {people.map((person) => (
          <li key={person.userId}>
            <Button className="a-people__person" onPress={() => press(person)}>
              <Person
                name={person.displayName}
                detail={`${t(`role.${person.role}`)} · ${person.organisationName}`}
              />
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <ButtonLink look="quiet" icon={<Inbox aria-hidden />} href="/postvak">
          {t('demo.mailbox')}
        </ButtonLink>
      </div>
    </Section>
  );
}
