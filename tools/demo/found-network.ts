import { ANONYMOUS, systemActor } from '@sleutelring/kernel';
import { AuthDatabase, Database, type Transaction } from '@sleutelring/platform';
import { FUNDERS, NETWORK, ORGANISATIONS, PEOPLE } from './network.data';
import type { DemoKeyPerson } from './people-plan';
import { demoId } from './random';
import { type Stage, accountId, networkId, organisationId } from './stage';

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly keyPersonId?: string;
}

/** Organisations, funders, the alliance, and whoever can sign in. */
export async function foundNetwork(
  { get }: Stage,
  keyPersons: readonly DemoKeyPerson[],
): Promise<DemoPerson[]> {
  await get(Database).transaction(systemActor('demo', null), async (tx) => {
    await insert(tx, 'organisation', organisations());
    await insert(tx, 'network', [
      {
        id: networkId(NETWORK.key),
        name: NETWORK.name,
        lead_organisation_id: organisationId(NETWORK.members[0]),
      },
    ]);
    await insert(tx, 'network_member', NETWORK.members.map(memberRow));
  });
  const people = [...PEOPLE, ...unnamedCoordinators(), ...fieldWorkers(keyPersons)];
  await get(AuthDatabase).transaction(ANONYMOUS, async (tx) => {
    await insert(tx, 'account', people.map(accountRow));
    await insert(tx, 'membership', people.map(membershipRow));
  });
  return people;
}

const organisations = () => [
  ...ORGANISATIONS.map(({ key, name, shortName }) => ({
    id: organisationId(key),
    kind: 'organisation',
    name,
    short_name: shortName,
    active: true,
  })),
  ...FUNDERS.map(({ key, name, shortName }) => ({
    id: organisationId(key),
    kind: 'funder',
    name,
    short_name: shortName,
    active: true,
  })),
];

const memberRow = (key: string) => ({
  network_id: networkId(NETWORK.key),
  organisation_id: organisationId(key),
  from_day: '2023-01-01',
});

const unnamedCoordinators = (): DemoPerson[] =>
  ORGANISATIONS.map(({ key, shortName }) => ({
    key: `coordinator-${key}`,
    name: `Coördinator ${shortName} (demo)`,
    role: 'coordinator',
    organisation: key,
  })).filter((one) => !PEOPLE.some((named) => named.key === one.key));

/** Two phones to try: the first key person of the two largest organisations. */
const fieldWorkers = (keyPersons: readonly DemoKeyPerson[]): DemoPerson[] =>
  ['dalmar', 'selam'].flatMap((organisation) => {
    const first = keyPersons.find((one) => one.organisation === organisation);
    return first
      ? [
          {
            key: `field-${organisation}`,
            name: `${first.alias} van ${shortNameOf(organisation)} (demo)`,
            role: 'key_person',
            organisation,
            keyPersonId: first.id,
          },
        ]
      : [];
  });

const shortNameOf = (key: string): string => ORGANISATIONS.find((one) => one.key === key)?.shortName ?? key;

const accountRow = ({ key, name }: DemoPerson) => ({
  id: accountId(key),
  email: `${key}@demo.example`,
  display_name: name,
  locale: 'nl',
});

const membershipRow = ({ key, role, organisation, keyPersonId }: DemoPerson) => ({
  id: demoId('membership', key),
  account_id: accountId(key),
  organisation_id: organisationId(organisation),
  role,
  network_id: role === 'network_coordinator' ? networkId(NETWORK.key) : null,
  key_person_id: keyPersonId ?? null,
});

async function insert(tx: Transaction, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await tx.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
