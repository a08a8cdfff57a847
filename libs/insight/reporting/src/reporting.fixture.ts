import {
  Arrangement,
  CountingService,
  GrantService,
  IndicatorKind,
  ObligationState,
  PlanService,
} from '@sleutelring/grants';
import { type Actor, type Day, type Uuid, newId } from '@sleutelring/kernel';
import { type TestDatabase, actor, organisation } from '@sleutelring/testing';
import { PublicationService } from './report/publication.service';
import { ReportService } from './report/report.service';
import type { IndicatorResultInput } from './report/report.inputs';
import { type Report, ReportKind, ReportPart } from './report/report.type';

/** A fictitious organisation with a grant of 2026, two planned activities, and somebody who writes its reports. */
export class ReportingWorld {
  readonly reports: ReportService;
  readonly publication: PublicationService;
  readonly grantId = newId();
  readonly talks = newId();
  readonly trainings = newId();

  private constructor(
    readonly database: TestDatabase,
    readonly organisationId: Uuid,
    readonly funderId: Uuid,
    readonly coordinator: Actor,
  ) {
    this.reports = new ReportService(database.app);
    this.publication = new PublicationService(database.app);
  }

  static async make(database: TestDatabase, coordinator?: Actor & { kind: 'user' }): Promise<ReportingWorld> {
    const organisationId = coordinator?.membership?.organisationId ?? (await organisation(database));
    const who = coordinator ?? actor('coordinator', { organisationId });
    const world = new ReportingWorld(database, organisationId, await organisation(database, 'funder'), who);
    await world.decide();
    return world;
  }

  readonly deskOfficer = (organisationId = this.funderId): Actor =>
    actor('funder_desk_officer', { organisationId });

  private async decide(): Promise<void> {
    const { database, coordinator, grantId, funderId } = this;
    await new GrantService(database.app).save(coordinator, {
      id: grantId,
      funderId,
      reference: 'FICT/2026-1',
      scheme: 'Fictieve regeling',
      title: 'In gesprek',
      from: '2026-01-01',
      until: '2027-01-01',
      amountCents: 9_000_000,
      arrangement: Arrangement.FIXED_25K_TO_125K,
      explainAbovePercent: 10,
    });
    const plans = new PlanService(database.app);
    for (const [id, number, targetActivities] of [
      [this.talks, '1.1', 4],
      [this.trainings, '1.2', 2],
    ] as const)
      await plans.savePlannedActivity(coordinator, {
        id,
        grantId,
        number,
        title: `Activiteit ${number}`,
        objective: 'Mensen praten erover',
        targetActivities,
        targetMinutes: targetActivities * 60,
        targetAttendances: targetActivities * 10,
      });
    const obligation = { id: newId(), grantId, text: 'De subsidiegever noemen', state: ObligationState.MET };
    await plans.saveObligation(coordinator, obligation);
  }

  /** An indicator of the talks that the plan promises over the whole year. */
  async indicator(kind: IndicatorKind, target: number): Promise<Uuid> {
    const id = newId();
    await new PlanService(this.database.app).saveIndicator(this.coordinator, {
      id,
      plannedActivityId: this.talks,
      name: `Folders ${kind}`,
      unit: 'stuks',
      kind,
      target,
    });
    return id;
  }

  /** Approved activities of an hour with ten people, counted for a planned activity. */
  async done(plannedActivityId: Uuid, ...days: Day[]): Promise<void> {
    const person = newId();
    await this.database.admin(
      `insert into key_person (id, organisation_id, alias, status, since) values ($1, $2, $3, 'active', '2025-01-01')`,
      [person, this.organisationId, `Fictief ${person.slice(0, 8)}`],
    );
    const logs = await this.database.admin<{ id: Uuid }>(
      `insert into activity_log (id, organisation_id, key_person_id, day, municipality_code, ggd_region_code, form_key,
         setting_key, language_key, audience_key, theme_keys, material_keys, bands, guidance, attendances, newcomers,
         first_time, duration_minutes, state, approved_at, first_content, content)
       select gen_random_uuid(), $1, $2, day, m.code, m.ggd_region_code, 'huiskamer', 'woning', 'so', 'vrouwen', '{vgv}', '{}',
         '[]', '[]', 10, 0, 0, 60, 'approved', now(), '', ''
       from unnest($3::date[]) as day, (select * from municipality order by code limit 1) m returning id`,
      [this.organisationId, person, days],
    );
    await new CountingService(this.database.app).count(
      this.coordinator,
      logs.map((log) => log.id),
      [plannedActivityId],
    );
  }

  start(change: object = {}): Promise<Report> {
    return this.reports.start(this.coordinator, {
      id: newId(),
      grantId: this.grantId,
      kind: ReportKind.INTERIM,
      title: 'Eerste half jaar',
      from: '2026-01-01',
      until: '2026-07-01',
      ...change,
    });
  }

  /** Everything written that can be asked. */
  write(
    { id, version, lines }: Report,
    text = 'Wij spraken met veel mensen.',
    results: IndicatorResultInput[] = [],
  ): Promise<Report> {
    return this.reports.write(this.coordinator, {
      id,
      baseVersion: version,
      title: 'Eerste half jaar',
      narratives: Object.values(ReportPart).map((part) => ({ part, text })),
      explanations: lines.map(({ plannedActivityId }) => ({
        plannedActivityId,
        explanation: 'Het liep anders.',
      })),
      results,
    });
  }

  async frozen(): Promise<Report> {
    const draft = await this.write(await this.start());
    return this.publication.freeze(this.coordinator, draft.id);
  }

  async submitted(): Promise<Report> {
    return this.publication.submit(this.coordinator, (await this.frozen()).id);
  }
}
