import { ACTOR, hasRole, migration, secure } from '@sleutelring/platform';
import { firstItems, provinces, regions, municipalities } from '../reference-lists/first-day';

/** Public facts: everybody may read them, also a phone that fetches them for use without a connection. */
const FACT = {
  app: { select: 'true' },
  auth: { select: 'true' },
  reader: { select: 'true' },
  worker: { select: 'true' },
};

export const referenceLists = migration(3, 'reference-lists', async (sql) => {
  await sql(`create table province (code text primary key, name text not null)`);
  await sql(`create table ggd_region (code text primary key, name text not null)`);
  await sql(`create table municipality (
    code text primary key check (code ~ '^GM[0-9]{4}$'),
    name text not null,
    province_code text not null references province,
    ggd_region_code text not null references ggd_region
  )`);
  await sql(`create table reference_item (
    list text not null check (length(list) <= 40),
    key text not null check (key ~ '^[a-z0-9_]{1,40}$'),
    label_nl text not null check (length(label_nl) between 1 and 120),
    label_en text not null check (length(label_en) between 1 and 120),
    source text check (length(source) <= 300),
    active boolean not null default true,
    position int not null,
    endonym text check (length(endonym) <= 60),
    direction text check (direction in ('ltr', 'rtl')),
    contact text check (length(contact) <= 120),
    verified boolean not null default false,
    primary key (list, key)
  )`);
  const json = (rows: unknown) => [JSON.stringify(rows)];
  await sql(
    `insert into province select * from jsonb_to_recordset($1) as p (code text, name text)`,
    json(provinces()),
  );
  await sql(
    `insert into ggd_region select * from jsonb_to_recordset($1) as r (code text, name text)`,
    json(regions()),
  );
  await sql(
    `insert into municipality select * from jsonb_to_recordset($1)
     as m (code text, name text, province_code text, ggd_region_code text)`,
    json(municipalities()),
  );
  await sql(
    `insert into reference_item (list, key, label_nl, label_en, source, position, endonym, direction, contact, verified)
     select * from jsonb_to_recordset($1) as i (list text, key text, label_nl text, label_en text, source text,
       position int, endonym text, direction text, contact text, verified boolean)`,
    json(firstItems()),
  );
  for (const table of ['province', 'ggd_region', 'municipality']) await secure(sql, table, FACT);
  const editor = `${hasRole('administrator')} and ${ACTOR.userId} is not null`;
  await secure(sql, 'reference_item', { ...FACT, app: { select: 'true', insert: editor, update: editor } });
  // Each process keeps the lists in memory; this tells it to read them again.
  await sql(`create function reference_changed() returns trigger language plpgsql as $$
    begin perform pg_notify('reference_changed', ''); return null; end $$`);
  await sql(`create trigger reference_changed after insert or update on reference_item
    for each statement execute function reference_changed()`);
});
