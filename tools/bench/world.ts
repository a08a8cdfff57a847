import type pg from 'pg';

/**
 * The set on which speed is measured: 200 organisations, 5,000 key persons, and as many activity logs as asked, spread
 * unevenly as in life. Made inside PostgreSQL, the same at each run.
 */
export const ORGANISATIONS = 200;
const KEY_PERSONS_EACH = 25;

const uuid = (kind: number, number: string): string =>
  `('${kind}0000000-0000-4000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;

export const organisationSql = (number: string): string => uuid(1, number);
export const keyPersonSql = (number: string): string => uuid(2, number);
const accountSql = (number: string): string => uuid(3, number);
const membershipSql = (number: string): string => uuid(4, number);
const logSql = (number: string): string => uuid(5, number);

/** What a browser would send: one coordinator an organisation, one key person each. */
export const coordinatorToken = (organisation: number): string => `c${organisation}`.padEnd(43, 'x');
export const keyPersonToken = (organisation: number): string => `k${organisation}`.padEnd(43, 'x');

export async function build(superuser: pg.Client, rows: number): Promise<void> {
  await superuser.query('set session_replication_role = replica');
  await superuser.query('set synchronous_commit = off');
  for (const statement of statements(rows)) await superuser.query(statement);
  await superuser.query('set session_replication_role = origin');
  await superuser.query('vacuum analyze');
  await superuser.query('checkpoint');
}

function statements(rows: number): string[] {
  const persons = ORGANISATIONS * KEY_PERSONS_EACH;
  return [
    `select setseed(0.42)`,
    `insert into organisation select ${organisationSql('n')}, 'organisation', 'Organisation ' || n, 'Org ' || n, true
     from generate_series(1, ${ORGANISATIONS}) n`,
    `insert into key_person (id, organisation_id, alias, status, since)
     select ${keyPersonSql('n')}, ${organisationSql(`1 + (n - 1) / ${KEY_PERSONS_EACH}`)}, 'Alias ' || n, 'active', '2025-01-01'
     from generate_series(1, ${persons}) n`,
    `create temporary table place as select code, ggd_region_code, row_number() over (order by code) as number from municipality`,
    `insert into activity_log (id, organisation_id, key_person_id, day, municipality_code, ggd_region_code, form_key,
       setting_key, language_key, audience_key, theme_keys, material_keys, bands, guidance, attendances, newcomers,
       first_time, duration_minutes, state, created_at, sent_at, approved_at, first_content, content)
     select ${logSql('n')}, ${organisationSql(`1 + (person - 1) / ${KEY_PERSONS_EACH}`)}, ${keyPersonSql('person')},
       '2025-01-01'::date + (n % 690)::int, place.code, place.ggd_region_code, 'huiskamer', 'woning', 'so', 'vrouwen',
       array['vgv', 'zelfbeschikking'], array['hulpkaart'],
       '[{"genderKey":"vrouw","ageGroupKey":"26_45","count":9},{"genderKey":"vrouw","ageGroupKey":"18_25","count":4},{"genderKey":"man","ageGroupKey":"26_45","count":1}]'::jsonb,
       '[{"destinationKey":"veilig_thuis","count":1}]'::jsonb, 14, 3, 6, 120, state, sent, sent,
       case when state = 'approved' then sent + interval '2 days' end, '\\x00', '\\x00'
     from (
       select n, 1 + floor(power(random(), 1.3) * ${persons})::int as person, 1 + floor(random() * 342)::int as place_number,
         case when random() < 0.9 then 'approved' when random() < 0.7 then 'sent' else 'returned' end as state,
         '2025-01-01'::timestamptz + (n % 690) * interval '1 day' + random() * interval '20 hours' as sent
       from generate_series(1, ${rows}) n
     ) log join place on place.number = log.place_number`,
    `insert into account (id, email, display_name) select ${accountSql('n')}, 'bench' || n || '@example.test', 'Bench ' || n
     from generate_series(1, ${2 * ORGANISATIONS}) n`,
    `insert into membership (id, account_id, organisation_id, role)
     select ${membershipSql('n')}, ${accountSql('n')}, ${organisationSql('n')}, 'coordinator' from generate_series(1, ${ORGANISATIONS}) n`,
    `insert into membership (id, account_id, organisation_id, role, key_person_id)
     select ${membershipSql(`${ORGANISATIONS} + n`)}, ${accountSql(`${ORGANISATIONS} + n`)}, ${organisationSql('n')}, 'key_person',
       ${keyPersonSql(`(n - 1) * ${KEY_PERSONS_EACH} + 1`)}
     from generate_series(1, ${ORGANISATIONS}) n`,
    `insert into session (id, account_id, membership_id, token_hash, device, created_at, last_seen_at, expires_at)
     select gen_random_uuid(), ${accountSql('n')}, ${membershipSql('n')},
       sha256(convert_to(rpad(case when n <= ${ORGANISATIONS} then 'c' || n else 'k' || (n - ${ORGANISATIONS}) end, 43, 'x'), 'UTF8')),
       'bench', now(), now(), now() + interval '1 day'
     from generate_series(1, ${2 * ORGANISATIONS}) n`,
  ];
}
