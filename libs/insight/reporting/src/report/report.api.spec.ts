import { type ChildProcess } from 'node:child_process';
import { newId } from '@sleutelring/kernel';
import { type Client, type TestApi, spawnProcess, startApi, stopped } from '@sleutelring/testing';
import { ReportingWorld } from '../reporting.fixture';

const REPORT = `id state version allowed problems { code plannedActivityNumber part indicator } lines { plannedActivityId number
  indicators { id name unit kind target result source differencePercent explanationRequired explanation }
  realised { activities } explanationRequired } versions { number hash frozenBy submittedAt files { id format state url bytes } }`;
const START = `mutation ($input: StartReportInput!) { startReport(input: $input) { ${REPORT} } }`;
const WRITE = `mutation ($input: WriteReportInput!) { writeReport(input: $input) { ${REPORT} } }`;
const STEP = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) { ${REPORT} } }`;
const READ = `query ($id: ID!) { report(id: $id) { ${REPORT} } }`;
const SUBMITTED = `query { submittedReports { id reportId versionNumber grantReference
  lines { number planned { activities } activities { value caveats { code textNl textEn } } minutes { value } attendances { value caveats { code } }
    indicators { name unit kind target result { value caveats { code textNl textEn } } source differencePercent explanation } }
  totals { activities { value } minutes { value } attendances { value } } caveats { code textNl textEn } files { language format state url } } }`;

describe('the life of a report', () => {
  let api: TestApi;
  let scheduler: ChildProcess;
  let coordinator: Client;
  let world: ReportingWorld;

  beforeAll(async () => {
    api = await startApi();
    scheduler = spawnProcess('scheduler', api.database.environment, []);
    coordinator = await api.signedIn('coordinator');
    world = await ReportingWorld.make(api.database, coordinator.actor);
  }, 60_000);
  afterAll(async () => {
    await stopped(scheduler);
    await api.close();
  });

  const download = (url: string, cookie: string) => fetch(`${api.url}${url}`, { headers: { cookie } });

  async function start() {
    const input = {
      id: newId(),
      grantId: world.grantId,
      kind: 'INTERIM',
      title: 'Eerste half jaar',
      from: '2026-01-01',
      until: '2026-07-01',
    };
    const { data } = await coordinator.run(START, { input });
    return data.startReport;
  }

  async function written() {
    const { id, version, lines } = await start();
    const narratives = ['OVERVIEW', 'NATURE', 'RESULTS'].map((part) => ({
      part,
      text: 'Wij spraken met mensen.',
    }));
    const explanations = lines.map(({ plannedActivityId }: { plannedActivityId: string }) => ({
      plannedActivityId,
      explanation: 'Het liep anders.',
    }));
    const input = { id, baseVersion: version, title: 'Eerste half jaar', narratives, explanations };
    const { data } = await coordinator.run(WRITE, { input });
    return data.writeReport;
  }

  async function withFiles(id: string, who = coordinator) {
    for (let waited = 0; waited < 20_000; waited += 200) {
      const { data } = await who.run(READ, { id });
      const [version] = data.report.versions;
      if (version.files.every((file: { state: string }) => file.state === 'READY')) return version;
      await new Promise((wake) => setTimeout(wake, 200));
    }
    throw new Error('the files were not made');
  }

  it('runs from draft to what the funder reads, as page and as three files with the same figures', async () => {
    await world.done(world.talks, '2026-02-01', '2026-03-01', '2026-03-02');
    await world.done(world.trainings, '2026-04-01');
    const { id, problems } = await written();
    expect(problems).toEqual([]);
    const frozen = (await coordinator.run(STEP('freezeReport'), { id })).data.freezeReport;
    expect(frozen).toMatchObject({
      state: 'FROZEN',
      allowed: ['submit', 'renew'],
      versions: [{ number: 1 }],
    });
    expect(frozen.versions[0].frozenBy).toMatch(/^Persoon /);
    const version = await withFiles(id);
    const officer = await api.signedIn('funder_desk_officer', { organisationId: world.funderId });
    expect((await officer.run(SUBMITTED)).data.submittedReports).toEqual([]);
    await coordinator.run(STEP('submitReport'), { id });
    const [report] = (await officer.run(SUBMITTED)).data.submittedReports;
    expect(report).toMatchObject({
      reportId: id,
      lines: [
        { number: '1.1', activities: { value: 3 }, minutes: { value: 180 }, attendances: { value: 30 } },
        { number: '1.2', activities: { value: 1 }, minutes: { value: 60 }, attendances: { value: 10 } },
      ],
      totals: { activities: { value: 4 }, minutes: { value: 240 }, attendances: { value: 40 } },
    });
    const kinds: Record<string, string> = {
      PDF: 'application/pdf',
      ODS: 'application/vnd.oasis.opendocument.spreadsheet',
      CSV: 'text/csv',
    };
    for (const file of report.files) {
      const response = await download(file.url, officer.cookie);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain(kinds[file.format]);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('content-disposition')).toContain(
        `FICT-2026-1-v1${file.language === 'nl' ? '' : '-en'}.${file.format.toLowerCase()}`,
      );
      const bytes = Buffer.from(await response.arrayBuffer());
      if (file.format === 'CSV')
        expect(bytes.toString()).toMatch(
          /,1\.1,Activiteit 1\.1,(Activiteiten,aantal|Activities,number),2,3,50,/,
        );
      expect(bytes.length).toBe(version.files.find((one: { url: string }) => one.url === file.url).bytes);
    }
  });

  it('hides everything else from the funder: 404 for what is raw, and for files of others', async () => {
    const { id } = await written();
    await coordinator.run(STEP('freezeReport'), { id });
    const version = await withFiles(id);
    const url = version.files[0].url;
    const officer = await api.signedIn('funder_desk_officer', { organisationId: world.funderId });
    const other = await api.signedIn('funder_desk_officer');
    const stranger = await api.signedIn('coordinator');
    const keyPerson = await api.signedIn('key_person', { organisationId: world.organisationId });
    for (const who of [officer, other, stranger, keyPerson])
      expect((await download(url, who.cookie)).status).toBe(404);
    expect((await download(url, '')).status).toBe(401);
    expect((await download('/files/reports/zomaar-iets', coordinator.cookie)).status).toBe(404);
    const closed = [
      `query { report(id: "${id}") { id } }`,
      'query { reports { id } }',
      'query { grants { id } }',
      `query { grant(id: "${world.grantId}") { id } }`,
      'query { overview { logsToReview } }',
      'query { keyPersons { totalCount } }',
      'query { activityLogs { totalCount } }',
      `query { submittedReport(id: "${id}") { id } }`,
      `query { networkFigures(networkId: "${newId()}", from: "2026-01-01", until: "2026-02-01") { networkId } }`,
      `mutation { submitReport(id: "${id}") { id } }`,
    ];
    for (const document of closed) {
      const { errors } = await officer.run(document);
      expect([document, errors?.[0]?.extensions.code]).toEqual([document, 'NOT_FOUND']);
    }
    const [submitted] = (await officer.run(SUBMITTED)).data.submittedReports;
    const foreign = await other.run(`query { submittedReport(id: "${submitted.id}") { id } }`);
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('shows the coordinator what needs attention, and each grant with its reports in few statements', async () => {
    const { data } = await coordinator.run(
      `query { overview { logsToReview approvedNotCounted reportsInDraft grants { reference behind } }
        grants { reference allowed plannedActivities { number realised { activities } } reports { id } overlap { gross { activities } } } }`,
    );
    await start();
    const later = await coordinator.run('query { overview { reportsInDraft } }');
    expect(later.data.overview.reportsInDraft).toBe(data.overview.reportsInDraft + 1);
    expect(data.grants).toMatchObject([{ reference: 'FICT/2026-1', allowed: ['edit', 'count', 'report'] }]);
  });

  it('shows what was done on each day of this week and the three before it, without what was withdrawn', async () => {
    const world2 = await ReportingWorld.make(api.database, (await api.signedIn('coordinator')).actor);
    const who = await api.signedIn('coordinator', { organisationId: world2.organisationId });
    const lastWeeks = async () =>
      (await who.run('query { overview { lastWeeks { day activities } } }')).data.overview.lastWeeks as {
        day: string;
        activities: number;
      }[];
    const days = await lastWeeks();
    expect(days).toHaveLength(28);
    const first = days[0]?.day ?? '';
    for (let twice = 0; twice < 2; twice += 1) await world2.done(world2.talks, first);
    await api.database.admin(
      `update activity_log set state = 'withdrawn', approved_at = null, counted_for = '{}' where id = (select id from activity_log where organisation_id = $1 limit 1)`,
      [world2.organisationId],
    );
    expect((await lastWeeks()).filter(({ activities }) => activities > 0)).toEqual([
      { day: first, activities: 1 },
    ]);
  });

  it('counts logs through the api, says so on the log, and takes it back', async () => {
    const world2 = await ReportingWorld.make(api.database, (await api.signedIn('coordinator')).actor);
    await world2.done(world2.talks, '2026-05-05');
    const [log] = await api.database.admin<{ id: string }>(
      `select activity_log_id as id from attribution where planned_activity_id = $1`,
      [world2.talks],
    );
    const who = await api.signedIn('coordinator', { organisationId: world2.organisationId });
    const counted = await who.run(
      `mutation ($logs: [ID!]!, $plans: [ID!]!) { countActivityLogs(activityLogIds: $logs, plannedActivityIds: $plans) {
        id attributions { plannedActivityNumber grantReference } history { kind } } }`,
      { logs: [log?.id], plans: [world2.talks, world2.trainings] },
    );
    expect(counted.data.countActivityLogs[0].attributions).toMatchObject([
      { plannedActivityNumber: '1.1' },
      { plannedActivityNumber: '1.2' },
    ]);
    const undone = await who.run(
      `mutation ($log: ID!, $plan: ID!) { uncountActivityLog(activityLogId: $log, plannedActivityId: $plan) {
        attributions { plannedActivityNumber } } }`,
      { log: log?.id, plan: world2.talks },
    );
    expect(undone.data.uncountActivityLog.attributions).toEqual([{ plannedActivityNumber: '1.2' }]);
  });

  it('tells what came of an indicator, the same on the page and in the files', async () => {
    const desk = await api.signedIn('coordinator');
    const own = await ReportingWorld.make(api.database, desk.actor);
    const indicator = {
      id: newId(),
      plannedActivityId: own.talks,
      name: 'Folders',
      unit: 'stuks',
      target: 200,
    };
    const saved = await desk.run(
      `mutation ($input: IndicatorInput!) { saveIndicator(input: $input) { kind } }`,
      { input: indicator },
    );
    expect(saved.data.saveIndicator).toEqual({ kind: 'SUM' });
    const { id } = await own.write(await own.start());
    const refused = await desk.run(STEP('freezeReport'), { id });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'REQUIRED', field: 'results' });
    const results = [
      { indicatorId: indicator.id, result: 120, source: 'Bestellijst', explanation: 'Er was meer vraag.' },
    ];
    const { lines } = (await desk.run(READ, { id })).data.report;
    const input = {
      id,
      baseVersion: 2,
      title: 'Half jaar',
      narratives: ['OVERVIEW', 'NATURE', 'RESULTS'].map((part) => ({ part, text: 'Zo ging het.' })),
      explanations: lines.map(({ plannedActivityId }: { plannedActivityId: string }) => ({
        plannedActivityId,
        explanation: 'Het liep anders.',
      })),
      results,
    };
    expect((await coordinator.run(WRITE, { input })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await desk.run(WRITE, { input });
    await desk.run(STEP('freezeReport'), { id });
    await desk.run(STEP('submitReport'), { id });
    await withFiles(id, desk);
    const officer = await api.signedIn('funder_desk_officer', { organisationId: own.funderId });
    const [report] = (await officer.run(SUBMITTED)).data.submittedReports;
    const told = { target: 99, result: { value: 120, caveats: [{ code: 'TOLD' }] }, differencePercent: 21 };
    expect(report.lines[0].indicators).toMatchObject([{ ...told, source: 'Bestellijst' }]);
    const csv = report.files.find((file: { format: string }) => file.format === 'CSV');
    const text = await (await download(csv.url, officer.cookie)).text();
    expect(text).toContain(',1.1,Activiteit 1.1,Folders,stuks,99,120,21,Bestellijst,Er was meer vraag.,');
  });
});
