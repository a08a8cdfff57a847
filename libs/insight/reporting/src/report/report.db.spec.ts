import { IndicatorKind } from '@sleutelring/grants';
import { newId } from '@sleutelring/kernel';
import { type TestDatabase, actor, testDatabase } from '@sleutelring/testing';
import { ReportFileJobs } from '../render/report-file.jobs';
import { ReportFileService } from '../render/report-file.service';
import { ReportingWorld } from '../reporting.fixture';
import { SubmittedReportService } from '../submitted/submitted-report.service';
import { ReportPart } from './report.type';

describe('reports', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  describe('in draft', () => {
    it('compare the plan in proportion with what was counted in the period, and ask for what is missing', async () => {
      const world = await ReportingWorld.make(database);
      await world.done(world.talks, '2026-01-01', '2026-06-30', '2026-07-01');
      const report = await world.start();
      expect(report.lines).toMatchObject([
        {
          number: '1.1',
          planned: { activities: 2, minutes: 119, attendances: 20 },
          realised: { activities: 2, minutes: 120, attendances: 20 },
          differencePercent: 1,
          explanationRequired: false,
        },
        { number: '1.2', realised: { activities: 0 }, differencePercent: -100, explanationRequired: true },
      ]);
      expect(report.problems.map((one) => one.code)).toEqual([
        'REQUIRED',
        'REQUIRED',
        'REQUIRED',
        'EXPLANATION_REQUIRED',
      ]);
      expect(report.allowed).toEqual(['edit', 'freeze']);
      await expect(world.publication.freeze(world.coordinator, report.id)).rejects.toMatchObject({
        code: 'REQUIRED',
      });
    });

    it.each([
      ['within a month', { until: '2026-06-15' }, 'PERIOD_INVALID'],
      ['before the grant', { from: '2025-12-01' }, 'OUTSIDE_PERIOD'],
      ['after the grant', { until: '2027-02-01' }, 'OUTSIDE_PERIOD'],
      ['backwards', { from: '2026-07-01', until: '2026-01-01' }, 'PERIOD_INVALID'],
    ])('refuse a period %s', async (_, change, code) => {
      const world = await ReportingWorld.make(database);
      await expect(world.start(change)).rejects.toMatchObject({ code });
    });

    it('refuse what identifies a person, what somebody else changed, and a thing said twice', async () => {
      const world = await ReportingWorld.make(database);
      const report = await world.start();
      await expect(world.write(report, 'Bel haar op 06 12345678')).rejects.toMatchObject({
        code: 'IDENTIFYING_TEXT',
        field: 'narratives.0.text',
      });
      await world.write(report);
      await expect(world.write(report)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
      const twice = [
        { part: ReportPart.NATURE, text: 'a' },
        { part: ReportPart.NATURE, text: 'b' },
      ];
      await expect(
        world.reports.write(world.coordinator, {
          id: report.id,
          baseVersion: 2,
          title: 'Titel',
          narratives: twice,
          explanations: [],
        }),
      ).rejects.toMatchObject({ code: 'INVALID_CHOICE', field: 'narratives' });
    });

    it('ask what came of each indicator: in proportion where it adds up, with its source and a reason', async () => {
      const world = await ReportingWorld.make(database);
      const folders = await world.indicator(IndicatorKind.SUM, 200);
      const level = await world.indicator(IndicatorKind.LEVEL, 80);
      const draft = await world.write(await world.start());
      expect(draft.lines[0]?.indicators).toMatchObject([
        { id: level, target: 80, result: null, differencePercent: null, explanationRequired: true },
        { id: folders, target: 99, result: null },
      ]);
      expect(draft.problems.map(({ code, indicator }) => [code, indicator])).toEqual([
        ['RESULT_REQUIRED', 'Folders level'],
        ['RESULT_REQUIRED', 'Folders sum'],
      ]);
      const freeze = () => world.publication.freeze(world.coordinator, draft.id);
      await expect(freeze()).rejects.toMatchObject({ code: 'REQUIRED', field: 'results' });
      const written = await world.write(draft, 'Zo ging het.', [
        { indicatorId: folders, result: 120, source: 'Bestellijst', explanation: 'Er was meer vraag.' },
        { indicatorId: level, result: null, explanation: 'De vragenlijst volgt.' },
      ]);
      expect(written.problems).toEqual([]);
      expect(written.lines[0]?.indicators[1]).toMatchObject({
        differencePercent: 21,
        explanationRequired: true,
      });
      await freeze();
      await world.publication.submit(world.coordinator, draft.id);
      const [report] = await new SubmittedReportService(database.reader).list(world.deskOfficer());
      expect(report?.lines[0]?.indicators).toMatchObject([
        { name: 'Folders level', target: 80, result: null, explanation: 'De vragenlijst volgt.' },
        { target: 99, result: { value: 120, caveats: [{ code: 'TOLD' }] }, source: 'Bestellijst' },
      ]);
    });

    it.each([
      ['below nothing', { result: -1 }, 'TOO_SMALL', 'results.0.result'],
      ['larger than anything', { result: 100_000_001 }, 'TOO_LARGE', 'results.0.result'],
      ['with a person in its source', { source: 'Bel 06 12345678' }, 'IDENTIFYING_TEXT', 'results.0.source'],
      ['of what has no id', { indicatorId: 'x' }, 'INVALID_FORMAT', 'results.0.indicatorId'],
    ])('refuse a result %s', async (_, change, code, field) => {
      const world = await ReportingWorld.make(database);
      const indicatorId = await world.indicator(IndicatorKind.SUM, 200);
      const attempt = world.write(await world.start(), 'Zo ging het.', [{ indicatorId, ...change }]);
      await expect(attempt).rejects.toMatchObject({ code, field });
    });

    it('are nobody else’s', async () => {
      const world = await ReportingWorld.make(database);
      const { id } = await world.start();
      const stranger = actor('coordinator', {
        organisationId: (await ReportingWorld.make(database)).organisationId,
      });
      await expect(world.reports.get(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(world.publication.freeze(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const input = { id, grantId: world.grantId, kind: 'interim' as never, title: 'Van mij' };
      await expect(
        world.reports.start(stranger, { ...input, from: '2026-01-01', until: '2026-07-01' }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('once frozen', () => {
    it('say what they said, whatever is counted, planned or written afterwards', async () => {
      const world = await ReportingWorld.make(database);
      const frozen = await world.frozen();
      await world.done(world.talks, '2026-02-02');
      expect((await world.reports.get(world.coordinator, frozen.id)).lines).toEqual(frozen.lines);
      await expect(world.write(frozen)).rejects.toMatchObject({ code: 'NOT_ALLOWED_NOW' });
    });

    it('freeze, submit and renew once, however often it is asked', async () => {
      const world = await ReportingWorld.make(database);
      const draft = await world.write(await world.start());
      const freeze = () => world.publication.freeze(world.coordinator, draft.id);
      const all = await Promise.all([freeze(), freeze(), freeze()]);
      expect(all.map((one) => one.versions.length)).toEqual([1, 1, 1]);
      const submit = () => world.publication.submit(world.coordinator, draft.id);
      await Promise.all([submit(), submit()]);
      const [{ count } = { count: 0 }] = await database.admin<{ count: number }>(
        `select count(*)::int as count from outbox where topic like 'report.%' and organisation_id = $1`,
        [world.organisationId],
      );
      expect(count).toBe(2);
    });

    it.each(['report_version', 'submitted_report'])('never change in %s, by nobody', async (table) => {
      const world = await ReportingWorld.make(database);
      await world.submitted();
      const changes = [
        `update ${table} set number = number + 1 where organisation_id = '${world.organisationId}'`,
        `delete from ${table} where organisation_id = '${world.organisationId}'`,
      ];
      for (const change of changes) {
        await expect(database.admin(change)).rejects.toThrow(/never changes/);
        for (const door of [database.app, database.reader]) {
          const attempt = door.transaction(world.coordinator, (tx) => tx.execute(change));
          await expect(attempt).rejects.toThrow(/permission denied/);
        }
      }
      await expect(database.admin(`truncate ${table} cascade`)).rejects.toThrow(/never changes/);
    });

    it('have a hash that the database itself checks', async () => {
      const world = await ReportingWorld.make(database);
      const { id } = await world.frozen();
      const insert = `insert into report_version (id, organisation_id, report_id, number, content, hash)
        values ($1, $2, $3, 9, '{"title":"anders"}', repeat('0', 64))`;
      await expect(database.admin(insert, [newId(), world.organisationId, id])).rejects.toThrow(
        /check constraint/,
      );
    });

    it('can be read when they were frozen before reports told of indicators', async () => {
      const world = await ReportingWorld.make(database);
      const { id } = await world.frozen();
      await database.admin(`insert into report_version (id, organisation_id, report_id, number, content, hash)
        select gen_random_uuid(), organisation_id, report_id, 2, old, encode(sha256(convert_to(old, 'UTF8')), 'hex')
        from (select *, replace(content, ',"indicators":[]', '') as old from report_version where report_id = '${id}') one`);
      const { lines, versions } = await world.reports.get(world.coordinator, id);
      expect(lines.map((line) => line.indicators)).toEqual([[], []]);
      expect(versions[0]?.differences).toEqual([]);
    });

    it('tell what a next version changed', async () => {
      const world = await ReportingWorld.make(database);
      const { id } = await world.submitted();
      await world.done(world.talks, '2026-02-02');
      await world.publication.renew(world.coordinator, id);
      const second = await world.publication.freeze(world.coordinator, id);
      expect(second.versions.map((one) => one.number)).toEqual([2, 1]);
      expect(second.versions[0]?.differences).toEqual([
        { number: '1.1', field: 'activities', before: '0', after: '1' },
        { number: '1.1', field: 'minutes', before: '0', after: '60' },
        { number: '1.1', field: 'attendances', before: '0', after: '10' },
      ]);
    });
  });

  describe('for a funder', () => {
    const readable = () => new SubmittedReportService(database.reader);

    it('are there when submitted, and only those of its own grants', async () => {
      const world = await ReportingWorld.make(database);
      const frozen = await world.frozen();
      expect(await readable().list(world.deskOfficer())).toEqual([]);
      await world.publication.submit(world.coordinator, frozen.id);
      const [report] = await readable().list(world.deskOfficer());
      expect(report).toMatchObject({ reportId: frozen.id, versionNumber: 1, grantReference: 'FICT/2026-1' });
      const other = actor('funder_desk_officer', {
        organisationId: (await ReportingWorld.make(database)).funderId,
      });
      expect(await readable().list(other)).toEqual([]);
      await expect(readable().get(other, report?.id as string)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const wrongHat = actor('coordinator', { organisationId: world.funderId });
      expect(await readable().list(wrongHat)).toEqual([]);
    });

    it('show what was submitted while the next version is written, and then both with their differences', async () => {
      const world = await ReportingWorld.make(database);
      await world.done(world.talks, '2026-02-01', '2026-02-02', '2026-02-03');
      const { id } = await world.submitted();
      await world.done(world.talks, '2026-03-01');
      await world.publication.renew(world.coordinator, id);
      await world.publication.freeze(world.coordinator, id);
      const before = await readable().list(world.deskOfficer());
      expect(before[0]).toMatchObject({ versionNumber: 1, totals: { activities: { value: 3 } } });
      await world.publication.submit(world.coordinator, id);
      const [now] = await readable().list(world.deskOfficer());
      expect(now).toMatchObject({
        versionNumber: 2,
        totals: { activities: { value: 4 }, attendances: { value: 40 } },
      });
      expect(now?.earlierVersions).toMatchObject([{ number: 1 }]);
      expect(now?.earlierVersions[0]?.differences).toContainEqual({
        number: '1.1',
        field: 'activities',
        before: '3',
        after: '4',
      });
    });

    it('carry their caveats with each figure and with the whole', async () => {
      const world = await ReportingWorld.make(database);
      await world.done(world.talks, '2026-02-01');
      await world.submitted();
      const [report] = await readable().list(world.deskOfficer());
      const codes = report?.lines[0]?.attendances.caveats.map((one) => one.code);
      expect(codes).toEqual(['POSSIBLE_DUPLICATES', 'SMALL_BASE']);
      expect(report?.caveats.map((one) => one.code)).toContain('ATTENDANCES_NOT_PEOPLE');
      expect(report?.caveats.every((one) => one.textNl.length > 20 && one.textEn.length > 20)).toBe(true);
      expect(report?.caveats.some((one) => one.textNl === one.textEn)).toBe(false);
    });

    it('come without a way to anything raw: the role that reads them has no privilege there', async () => {
      const world = await ReportingWorld.make(database);
      for (const table of [
        'activity_log',
        'attribution',
        'grant_decision',
        'planned_activity_month',
        'report',
        'report_version',
        'key_person',
      ]) {
        const attempt = database.reader.read(world.deskOfficer(), (tx) => tx.query(`select 1 from ${table}`));
        await expect(attempt).rejects.toThrow(/permission denied/);
      }
    });
  });

  describe('as files', () => {
    const message = (versionId: string, organisationId: string) => ({
      id: newId(),
      topic: 'report.frozen',
      subjectId: versionId,
      organisationId,
    });

    it('are made once and never anew, and the funder gets them when submitted', async () => {
      const world = await ReportingWorld.make(database);
      const { id, versions } = await world.frozen();
      const version = versions[0]!;
      expect(version.files.map((file) => file.state)).toEqual(Array(6).fill('waiting'));
      const jobs = new ReportFileJobs(database.app);
      await jobs.make(message(version.id, world.organisationId));
      const ready = (await world.reports.get(world.coordinator, id)).versions[0]!.files;
      expect(ready.map(({ language, format, state }) => `${language} ${format} ${state}`)).toEqual([
        'nl pdf ready',
        'nl ods ready',
        'nl csv ready',
        'en pdf ready',
        'en ods ready',
        'en csv ready',
      ]);
      const files = new ReportFileService(database.app, database.reader);
      const pdf = ready[0]!;
      const download = await files.download(world.coordinator, pdf.id);
      expect(download.name).toBe('FICT-2026-1-v1.pdf');
      expect(download.bytes.toString('latin1', 0, 5)).toBe('%PDF-');
      const english = await files.download(world.coordinator, ready[5]!.id);
      expect(english.name).toBe('FICT-2026-1-v1-en.csv');
      expect(english.bytes.toString()).toContain('This is a translation. The Dutch version is the record');
      await expect(files.download(world.deskOfficer(), pdf.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await world.publication.submit(world.coordinator, id);
      await jobs.make(message(version.id, world.organisationId));
      expect((await files.download(world.deskOfficer(), pdf.id)).bytes.equals(download.bytes)).toBe(true);
      await expect(
        files.download(actor('funder_desk_officer', { organisationId: newId() }), pdf.id),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(
        database.admin(`update report_file set state = 'ready' where id = $1`, [pdf.id]),
      ).rejects.toThrow(/never changes/);
    });
  });
});
