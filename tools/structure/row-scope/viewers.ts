import { ANONYMOUS, type Actor, type Role, systemActor } from '@sleutelring/kernel';

/**
 * Three organisations: North and its sister East are in one network, which North leads; South is a stranger to both.
 * Funder pays North, OtherFunder pays South.
 */
export const ID = {
  north: id(1),
  east: id(2),
  south: id(3),
  funder: id(4),
  otherFunder: id(5),
  network: id(6),
  personOfNorth: id(11),
  colleagueOfNorth: id(12),
  personOfEast: id(13),
  personOfSouth: id(14),
  accountOfPerson: id(21),
  accountOfCoordinator: id(22),
  accountOfSouth: id(23),
} as const;

export function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export type DatabaseRole = 'app' | 'auth' | 'reader' | 'worker';
export type Operation = 'select' | 'insert' | 'update' | 'delete';

/** Who looks, in words of this test; `as` is what the database is told. */
export interface Viewer {
  readonly name: string;
  readonly role: Role | 'system' | 'anonymous';
  readonly organisation: string | null;
  readonly keyPerson: string | null;
  readonly account: string | null;
  readonly network: string | null;
  readonly as: Actor;
}

function person(
  name: string,
  role: Role,
  organisation: string,
  account: string,
  keyPerson: string | null = null,
): Viewer {
  const network = role === 'network_coordinator' ? ID.network : null;
  const membership = {
    id: id(90),
    role,
    organisationId: organisation,
    keyPersonId: keyPerson,
    networkId: network,
  };
  const as: Actor = { kind: 'user', userId: account, sessionId: id(91), membership };
  return { name, role, organisation, keyPerson, account, network, as };
}

const nobody = { organisation: null, keyPerson: null, account: null, network: null };

/** Each seen from North, the organisation whose rows the test looks at most; the rows of the others are the strangers'. */
export const VIEWERS: readonly Viewer[] = [
  person('key person of North', 'key_person', ID.north, ID.accountOfPerson, ID.personOfNorth),
  person('coordinator of North', 'coordinator', ID.north, ID.accountOfCoordinator),
  person('coordinator of East', 'coordinator', ID.east, id(28)),
  person('coordinator of South', 'coordinator', ID.south, ID.accountOfSouth),
  person('network coordinator', 'network_coordinator', ID.north, id(24)),
  person('desk officer of the funder', 'funder_desk_officer', ID.funder, id(25)),
  person('administrator', 'administrator', ID.north, id(26)),
  person('auditor of North', 'auditor', ID.north, id(27)),
  {
    name: 'job for North',
    role: 'system',
    ...nobody,
    organisation: ID.north,
    as: systemActor('test', ID.north),
  },
  { name: 'stranger', role: 'anonymous', ...nobody, as: ANONYMOUS },
];
