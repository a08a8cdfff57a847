import type { TestDatabase } from '@sleutelring/testing';
import {
  FROZEN,
  PAST,
  SOON,
  SUMS,
  account,
  bytes,
  entry,
  filter,
  grant,
  invitation,
  keyPerson,
  log,
  membership,
  message,
  organisation,
  session,
} from './rows';
import { ID, id } from './viewers';

type Rows = readonly Readonly<Record<string, unknown>>[];

const LOGS = [
  log(51, ID.north, ID.personOfNorth),
  log(52, ID.north, ID.personOfNorth, 'approved'),
  log(53, ID.north, ID.colleagueOfNorth),
  log(54, ID.east, ID.personOfEast),
  log(55, ID.south, ID.personOfSouth),
  { ...log(56, ID.south, ID.personOfSouth, 'returned'), question: 'Fictief' },
  { ...log(57, ID.south, ID.personOfSouth, 'returned'), question: 'Fictief' },
];
const ofLog = ({ id: activity_log_id, organisation_id, key_person_id }: (typeof LOGS)[number]) => ({
  activity_log_id,
  organisation_id,
  key_person_id,
});

/** One grant an organisation; that of North is the network's as well. */
const GRANTS = [
  grant(101, ID.north, ID.funder, ID.network),
  grant(102, ID.east, ID.funder, null),
  grant(103, ID.south, ID.otherFunder, null),
];
const perGrant = <Rest>(make: (grantId: string, number: number) => Rest) =>
  GRANTS.map(({ id: grant_id, organisation_id }, index) => ({
    organisation_id,
    ...make(grant_id, index),
  }));

/**
 * At least one row of each table for each relation: own, sister, stranger, nobody's. In the order in which foreign keys
 * allow them; a table that is missing fails the test.
 */
export const WORLD: Readonly<Record<string, Rows>> = {
  organisation: [
    organisation(ID.north, 'organisation', 'North'),
    organisation(ID.east, 'organisation', 'East'),
    organisation(ID.south, 'organisation', 'South'),
    organisation(ID.funder, 'funder', 'Funder'),
    organisation(ID.otherFunder, 'funder', 'OtherFunder'),
  ],
  network: [{ id: ID.network, name: 'Network', lead_organisation_id: ID.north }],
  network_member: [
    { network_id: ID.network, organisation_id: ID.north, from_day: '2025-01-01' },
    { network_id: ID.network, organisation_id: ID.east, from_day: '2025-01-01' },
  ],
  account: [
    account(ID.accountOfPerson, 'person'),
    account(ID.accountOfCoordinator, 'coordinator'),
    account(ID.accountOfSouth, 'south'),
    account(id(28), 'gone', false),
  ],
  membership: [
    membership(51, ID.accountOfPerson, ID.north, ID.personOfNorth),
    membership(52, ID.accountOfCoordinator, ID.north),
    membership(53, ID.accountOfSouth, ID.south),
    { ...membership(54, ID.accountOfPerson, ID.north, ID.colleagueOfNorth), ended_at: PAST },
    { ...membership(55, ID.accountOfSouth, ID.south, ID.personOfSouth), ended_at: PAST },
    { ...membership(56, ID.accountOfCoordinator, ID.north), ended_at: PAST },
  ],
  session: [
    session(54, ID.accountOfPerson, null),
    session(55, ID.accountOfPerson, id(51)),
    session(56, ID.accountOfPerson, id(54), PAST),
    session(57, ID.accountOfSouth, id(55), PAST),
    session(58, ID.accountOfCoordinator, id(52), PAST),
  ],
  sign_in_code: [{ email_hash: bytes(55), code_hash: bytes(55), expires_at: SOON }],
  passkey: [
    {
      id: id(56),
      account_id: ID.accountOfPerson,
      credential_id: 'test',
      public_key: bytes(56),
      counter: 0,
      transports: [],
      name: 'test',
      created_at: '2026-01-01',
    },
  ],
  challenge: [{ challenge_hash: bytes(57), expires_at: SOON }],
  throttle: [{ kind: 'test', key_hash: bytes(58), count: 1, until: SOON }],
  invitation: [
    invitation(59, ID.north, ID.personOfNorth),
    invitation(60, ID.south, ID.personOfSouth),
    { ...invitation(61, ID.north, ID.personOfNorth), withdrawn_at: PAST },
    { ...invitation(62, ID.south, ID.personOfSouth), withdrawn_at: PAST },
    { ...invitation(63, ID.north, null), withdrawn_at: PAST },
  ],
  mail: [
    { id: id(61), template: 'test', template_values: '{}', created_at: '2026-01-01' },
    {
      id: id(62),
      template: 'test',
      template_values: '{}',
      text: 'kept',
      state: 'sent',
      created_at: new Date().toISOString(),
    },
  ],
  province: [],
  ggd_region: [],
  municipality: [],
  reference_item: [],
  outbox: [
    message(31, ID.north, null),
    message(32, ID.south, '2026-01-02'),
    message(33, null, null),
    { ...message(34, ID.south, null), failure: 'Test', failed_at: PAST },
    { ...message(35, null, PAST), failure: 'Test' },
    { ...message(36, null, null), failure: 'Test', failed_at: new Date() },
  ],
  inbox: [{ message_id: id(31), handler: 'Test.handler', handled_at: '2026-01-01' }],
  audit_entry: [entry(41, ID.north), entry(42, ID.south, '2020-01-01'), entry(43, null)],
  audit_head: [
    { chain_id: ID.north, sequence: 1, hash: bytes(41) },
    { chain_id: ID.south, sequence: 1, hash: bytes(42) },
  ],
  key_person: [
    keyPerson(ID.personOfNorth, ID.north),
    keyPerson(ID.colleagueOfNorth, ID.north),
    keyPerson(ID.personOfEast, ID.east),
    keyPerson(ID.personOfSouth, ID.south),
    { ...keyPerson(id(15), ID.north), status: 'stopped' },
    { ...keyPerson(id(16), ID.south), status: 'stopped', since: new Date() },
    { ...keyPerson(id(17), ID.south), status: 'stopped', forgotten_at: PAST },
  ],
  key_person_language: [
    { organisation_id: ID.north, key_person_id: ID.personOfNorth, language_key: 'so', level: 'native' },
    { organisation_id: ID.north, key_person_id: ID.colleagueOfNorth, language_key: 'ti', level: 'native' },
    { organisation_id: ID.east, key_person_id: ID.personOfEast, language_key: 'so', level: 'native' },
    { organisation_id: ID.south, key_person_id: ID.personOfSouth, language_key: 'ar', level: 'good' },
  ],
  key_person_status_change: [
    { organisation_id: ID.north, key_person_id: ID.personOfNorth },
    { organisation_id: ID.north, key_person_id: ID.colleagueOfNorth, reason: 'Fictief' },
    { organisation_id: ID.east, key_person_id: ID.personOfEast },
    { organisation_id: ID.south, key_person_id: ID.personOfSouth },
  ].map((of, index) => ({ id: id(61 + index), ...of, status: 'active', since: '2025-01-01' })),
  activity_log: LOGS,
  activity_log_note: LOGS.map((one, index) => ({
    ...ofLog(one),
    heard: 'Fictief',
    written_at: index % 2 ? '2024-01-01' : new Date(),
  })),
  activity_log_event: LOGS.map((one, index) => ({
    id: id(71 + index),
    ...ofLog(one),
    kind: 'returned',
    role: 'coordinator',
    question: index > 2 ? 'Fictief' : null,
    at: index % 2 ? '2024-01-01' : new Date(),
  })),
  saved_filter: [
    filter(81, ID.north, ID.accountOfCoordinator, false),
    filter(82, ID.north, id(29), true),
    filter(83, ID.north, id(29), false),
    filter(84, ID.south, ID.accountOfSouth, true),
    filter(85, ID.south, ID.accountOfCoordinator, false),
  ],
  grant_decision: GRANTS,
  planned_activity: perGrant((grant_id, index) => ({
    id: id(111 + index),
    grant_id,
    number: '1',
    title: 'Test',
    objective: '',
    target_activities: 1,
    target_minutes: 1,
    target_attendances: 1,
  })),
  indicator: perGrant((_, index) => ({
    id: id(121 + index),
    planned_activity_id: id(111 + index),
    name: 'Test',
    unit: 'test',
    target: 1,
  })),
  obligation: perGrant((grant_id, index) => ({ id: id(131 + index), grant_id, text: 'Test', state: 'open' })),
  attribution: perGrant((grant_id, index) => ({
    id: id(141 + index),
    activity_log_id: id([52, 54, 55][index] as number),
    planned_activity_id: id(111 + index),
    grant_id,
  })),
  planned_activity_month: perGrant((grant_id, index) => ({
    grant_id,
    planned_activity_id: id(111 + index),
    ...SUMS,
  })),
  grant_set_month: perGrant((grant_id) => ({ grant_ids: [grant_id], ...SUMS })),
  report: perGrant((grant_id, index) => ({
    id: id(151 + index),
    grant_id,
    kind: 'interim',
    title: 'Test',
    from_day: '2026-01-01',
    until_day: '2026-07-01',
  })),
  report_version: perGrant((_, index) => ({
    id: id(161 + index),
    report_id: id(151 + index),
    number: 1,
    ...FROZEN,
  })),
  submitted_report: perGrant((_, index) => ({
    id: id(161 + index),
    funder_id: GRANTS[index]?.funder_id,
    report_id: id(151 + index),
    number: 1,
    frozen_at: '2026-07-02',
    ...FROZEN,
  })).filter((row) => row.organisation_id !== ID.east),
  report_file: perGrant((_, index) => ({
    id: id(171 + index),
    report_version_id: id(161 + index),
    format: 'csv',
    state: 'ready',
    content: Buffer.from('a'),
  })).concat([
    {
      id: id(174),
      organisation_id: ID.north,
      report_version_id: id(161),
      format: 'pdf',
      state: 'waiting',
      content: null as never,
    },
  ]),
};

/** Tables that migrations fill already; one row of theirs is enough. */
export const FILLED = ['province', 'ggd_region', 'municipality', 'reference_item'];

export async function build(database: TestDatabase): Promise<void> {
  for (const [table, rows] of Object.entries(WORLD)) {
    for (const row of rows) {
      const columns = Object.keys(row);
      const places = columns.map((_, index) => `$${index + 1}`);
      await database.admin(
        `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`,
        Object.values(row),
      );
    }
  }
}
