import { createHash } from 'node:crypto';
import { ID, id } from './viewers';

/* A row of each table that the world has several of, with what every such row needs. */

export const bytes = (fill: number) => Buffer.alloc(32, fill);
export const organisation = (number: string, kind: string, name: string) => ({
  id: number,
  kind,
  name,
  short_name: name,
  active: true,
});
export const message = (number: number, organisation_id: string | null, done_at: string | null) => ({
  id: id(number),
  topic: 'test.happened',
  organisation_id,
  created_at: '2026-01-01',
  attempts: 0,
  done_at,
});
export const entry = (number: number, organisation_id: string | null, at = '2026-11-01') => ({
  id: id(number),
  organisation_id,
  sequence: 1,
  at,
  previous_hash: bytes(0),
  hash: bytes(number),
  role: 'coordinator',
  operation: 'test.done',
  subject_type: 'test',
  subject_ids: [],
  outcome: 'done',
});

export const keyPerson = (number: string, organisation_id: string) => ({
  id: number,
  organisation_id,
  alias: `Alias ${number.slice(-2)}`,
  status: 'active',
  since: '2025-01-01',
});
export const log = (number: number, organisation_id: string, key_person_id: string, state = 'sent') => ({
  id: id(number),
  organisation_id,
  key_person_id,
  day: '2026-01-10',
  municipality_code: 'GM0855',
  ggd_region_code: 'hart-voor-brabant',
  form_key: 'huiskamer',
  setting_key: 'woning',
  language_key: 'so',
  audience_key: 'vrouwen',
  theme_keys: ['vgv'],
  material_keys: [],
  bands: '[]',
  guidance: '[]',
  attendances: 0,
  newcomers: 0,
  first_time: 0,
  duration_minutes: 60,
  state,
  sent_at: state === 'sent' ? '2026-01-11' : new Date(),
  approved_at: state === 'approved' ? '2026-01-12' : null,
  first_content: Buffer.from('a'),
  content: Buffer.from('a'),
});
export const filter = (number: number, organisation_id: string, user_id: string, shared: boolean) => ({
  id: id(number),
  organisation_id,
  user_id,
  list: 'activityLogs',
  name: 'Test',
  query: '',
  shared,
});
export const grant = (
  number: number,
  organisation_id: string,
  funder_id: string,
  network_id: string | null,
) => ({
  id: id(number),
  organisation_id,
  funder_id,
  network_id,
  reference: `G${number}`,
  scheme: 'Test',
  title: 'Test',
  from_day: '2025-01-01',
  until_day: '2027-01-01',
  amount_cents: 1,
  arrangement: 'lump_sum_below_25k',
  explain_above_percent: 10,
  settlement_due_on: '2027-06-03',
});
const NOTHING = { activities: 0, minutes: 0, attendances: 0 };
const CONTENT = JSON.stringify({
  title: 'Test',
  kind: 'interim',
  from: '2026-01-01',
  until: '2026-07-01',
  grant: { reference: 'Test', from: '2025-01-01', until: '2027-01-01', explainAbovePercent: 10 },
  narratives: [],
  lines: [
    {
      ...{ plannedActivityId: id(111), number: '1', title: 'Test', objective: '', explanation: null },
      ...{ planned: NOTHING, realised: NOTHING, indicators: [] },
    },
  ],
  obligations: [],
});
export const FROZEN = { content: CONTENT, hash: createHash('sha256').update(CONTENT).digest('hex') };
export const SUMS = { month: '2026-01-01', activities: 1, minutes: 60, attendances: 0 };

export const account = (key: string, name: string, active = true) => ({
  id: key,
  email: `${name}@example.test`,
  display_name: name,
  active,
});
export const membership = (
  number: number,
  account_id: string,
  organisation_id: string,
  key_person_id?: string,
) => ({
  id: id(number),
  account_id,
  organisation_id,
  role: key_person_id ? 'key_person' : 'coordinator',
  ...(key_person_id && { key_person_id }),
});
export const SOON = '2027-01-01';
export const PAST = '2026-01-02';
export const session = (
  number: number,
  account_id: string,
  membership_id: string | null,
  revoked_at?: string,
) => ({
  id: id(number),
  account_id,
  membership_id,
  token_hash: bytes(number),
  device: 'test',
  created_at: '2026-01-01',
  last_seen_at: '2026-01-01',
  expires_at: SOON,
  ...(revoked_at && { revoked_at }),
});
export const invitation = (number: number, organisation_id: string, key_person_id: string | null) => ({
  id: id(number),
  organisation_id,
  role: key_person_id ? 'key_person' : 'coordinator',
  key_person_id,
  token_hash: bytes(number),
  invited_by: ID.accountOfCoordinator,
  created_at: '2026-01-01',
  expires_at: SOON,
});
