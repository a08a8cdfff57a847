import { randomUUID } from 'node:crypto';
import type { Ask } from './load';
import { ORGANISATIONS, keyPersonSql, keyPersonToken, organisationSql } from './world';

const DOCUMENT = `mutation BenchBatch($inputs: [ActivityLogInput!]!) {
  submitActivityLogs(inputs: $inputs) { id error { code field } log { state } }
}`;

export const LOG = {
  municipalityCode: 'GM0855',
  formKey: 'huiskamer',
  settingKey: 'woning',
  themeKeys: ['vgv', 'zelfbeschikking'],
  languageKey: 'so',
  audienceKey: 'vrouwen',
  bands: [
    { genderKey: 'vrouw', ageGroupKey: '26_45', count: 9 },
    { genderKey: 'vrouw', ageGroupKey: '18_25', count: 4 },
  ],
  newcomers: 3,
  firstTime: 6,
  durationMinutes: 120,
  materialKeys: ['hulpkaart'],
  guidance: [{ destinationKey: 'veilig_thuis', count: 1 }],
};

/** Twenty logs of one key person, as a phone sends them when it has a connection again. */
export function batchAsk(number: number): Ask {
  const cookie = `sleutelring=${keyPersonToken(1 + ((number * 7) % ORGANISATIONS))}`;
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const inputs = Array.from({ length: 20 }, () => ({ id: randomUUID(), day, ...LOG }));
  return {
    headers: { cookie, 'x-sleutelring': '1' },
    body: JSON.stringify({ query: DOCUMENT, variables: { inputs } }),
  };
}

/** The same rows in one transaction: twenty logs, their outbox rows, one audit entry's worth of writing left out. */
export const BATCH_SQL = `\\set organisation random(1, ${ORGANISATIONS})
begin;
insert into activity_log (id, organisation_id, key_person_id, day, municipality_code, ggd_region_code, form_key, setting_key,
  language_key, audience_key, theme_keys, material_keys, bands, guidance, attendances, newcomers, first_time, duration_minutes,
  first_content, content)
select gen_random_uuid(), ${organisationSql(':organisation')}, ${keyPersonSql('(:organisation - 1) * 25 + 1')}, current_date - 1,
  'GM0855', 'hart-voor-brabant', 'huiskamer', 'woning', 'so', 'vrouwen', array['vgv', 'zelfbeschikking'], array['hulpkaart'],
  '[{"genderKey":"vrouw","ageGroupKey":"26_45","count":9},{"genderKey":"vrouw","ageGroupKey":"18_25","count":4}]',
  '[{"destinationKey":"veilig_thuis","count":1}]', 13, 3, 6, 120, '\\x00', '\\x00'
from generate_series(1, 20);
insert into outbox (id, topic, subject_id, organisation_id)
select gen_random_uuid(), 'activityLog.sent', gen_random_uuid(), ${organisationSql(':organisation')} from generate_series(1, 20);
commit;
`;
