import { CountingService } from '@sleutelring/grants';
import { type Uuid, newId } from '@sleutelring/kernel';
import { type Client, organisation } from '@sleutelring/testing';
import type { Product } from './product';
import { type PromisedGrant, promiseTwoGrants } from './two-grants';

const START = `mutation ($input: StartReportInput!) { startReport(input: $input) { version lines { plannedActivityId indicators { id } } } }`;
const WRITE = `mutation ($input: WriteReportInput!) { writeReport(input: $input) { id } }`;
const FREEZE = `mutation ($id: ID!) { freezeReport(id: $id) { id } }`;
const SUBMIT = `mutation ($id: ID!) { submitReport(id: $id) { id } }`;

/** Somebody of each role that has pages of its own, and one of everything that a page can show. */
export interface Furnished {
  readonly coordinator: Client;
  readonly administrator: Client;
  readonly auditor: Client;
  readonly officer: Client;
  readonly keyPerson: Client;
  readonly logs: readonly Uuid[];
  readonly grant: PromisedGrant;
  readonly reportId: Uuid;
  readonly submittedId: Uuid;
}

export async function furnish(product: Product): Promise<Furnished> {
  const { api } = product;
  const organisationId = await organisation(api.database);
  const coordinator = await api.signedIn('coordinator', { organisationId });
  const keyPerson = await api.signedIn('key_person', { organisationId });
  const [grant] = await promiseTwoGrants(product, coordinator);
  const logs = await work(product, keyPerson);
  await countFirst(product, coordinator, logs);
  const officer = await api.signedIn('funder_desk_officer', { organisationId: grant.funderId });
  await submitted(coordinator, grant);
  const { data } = await officer.run('{ submittedReports { id } }');
  return {
    coordinator,
    keyPerson,
    officer,
    logs,
    grant,
    administrator: await api.signedIn('administrator'),
    auditor: await api.signedIn('auditor', { organisationId }),
    submittedId: data.submittedReports[0].id,
    reportId: (await started(coordinator, grant)).id,
  };
}

/** Six meetings of one key person: one approved, the others waiting for somebody to look. */
async function work({ api }: Product, { actor: { membership } }: Client): Promise<Uuid[]> {
  await api.database.admin(
    `insert into key_person (id, organisation_id, alias, status, since) values ($1, $2, 'Amina (fictief)', 'active', '2025-01-01')`,
    [membership.keyPersonId, membership.organisationId],
  );
  const rows = await api.database.admin<{ id: Uuid }>(
    `insert into activity_log (id, organisation_id, key_person_id, day, municipality_code, ggd_region_code, form_key,
       setting_key, language_key, audience_key, theme_keys, material_keys, bands, guidance, attendances, newcomers,
       first_time, duration_minutes, state, approved_at, first_content, content)
     select gen_random_uuid(), $1, $2, current_date - n, m.code, m.ggd_region_code, 'huiskamer', 'woning', 'so',
       'vrouwen', '{gezondheid}', '{}', '[]', '[]', 10, 0, 0, 60, case n when 0 then 'approved' else 'sent' end,
       case n when 0 then now() end, '', ''
     from generate_series(0, 5) n, (select * from municipality order by code limit 1) m returning id`,
    [membership.organisationId, membership.keyPersonId],
  );
  return rows.map(({ id }) => id);
}

async function countFirst({ api }: Product, { actor }: Client, [log]: readonly Uuid[]): Promise<void> {
  const [plan] = await api.database.admin<{ id: Uuid }>(
    `select id from planned_activity where number = '1.1' limit 1`,
  );
  await new CountingService(api.database.app).count(actor, [log as Uuid], [plan?.id as Uuid]);
}

async function started(coordinator: Client, { id: grantId }: PromisedGrant) {
  const id = newId();
  const year = new Date().getFullYear();
  const input = {
    id,
    grantId,
    kind: 'INTERIM',
    title: 'Half jaar',
    from: `${year}-01-01`,
    until: `${year + 1}-01-01`,
  };
  const { data } = await coordinator.run(START, { input });
  return { id, ...data.startReport };
}

async function submitted(coordinator: Client, grant: PromisedGrant): Promise<void> {
  const { id, version, lines } = await started(coordinator, grant);
  const narratives = ['OVERVIEW', 'NATURE', 'RESULTS'].map((part) => ({
    part,
    text: 'Wij spraken met mensen.',
  }));
  const explanations = lines.map(({ plannedActivityId }: { plannedActivityId: Uuid }) => ({
    plannedActivityId,
    explanation: 'Het liep anders.',
  }));
  const results = lines.flatMap(({ indicators }: { indicators: { id: Uuid }[] }) =>
    indicators.map(({ id: indicatorId }) => ({ indicatorId, result: 10, source: 'Eigen telling' })),
  );
  const input = { id, baseVersion: version, title: 'Half jaar', narratives, explanations, results };
  await coordinator.run(WRITE, { input });
  await coordinator.run(FREEZE, { id });
  await coordinator.run(SUBMIT, { id });
}
