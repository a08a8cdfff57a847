import { type Actor, type Day, type Uuid, newId } from '@sleutelring/kernel';
import { type TestDatabase, actor } from '@sleutelring/testing';
import type { GrantInput, PlannedActivityInput } from './decision/grant.inputs';
import { GrantService } from './decision/grant.service';
import { Arrangement } from './decision/grant.type';
import { PlanService } from './decision/plan.service';

export interface LogFacts {
  readonly day?: Day;
  readonly state?: string;
  readonly minutes?: number;
  readonly attendances?: number;
}

/** Fictitious organisations in a network, their coordinators, and what they do; everything new at each call. */
export class GrantsWorld {
  private constructor(
    private readonly database: TestDatabase,
    readonly funderId: Uuid,
    readonly lead: Uuid,
    readonly member: Uuid,
    readonly stranger: Uuid,
    readonly networkId: Uuid,
  ) {}

  static async make(database: TestDatabase): Promise<GrantsWorld> {
    const [funder, lead, member, stranger, network] = [newId(), newId(), newId(), newId(), newId()];
    const world = new GrantsWorld(database, funder, lead, member, stranger, network);
    for (const [id, kind] of [
      [funder, 'funder'],
      [lead, 'organisation'],
      [member, 'organisation'],
      [stranger, 'organisation'],
    ]) {
      const name = `Fictitious ${id?.slice(0, 8)}`;
      await database.admin(`insert into organisation (id, kind, name, short_name) values ($1, $2, $3, $3)`, [
        id,
        kind,
        name,
      ]);
    }
    await database.admin(
      `insert into network (id, name, lead_organisation_id) values ($1, 'Fictitious alliance', $2)`,
      [network, lead],
    );
    await database.admin(
      `insert into network_member (network_id, organisation_id, from_day) values ($1, $2, '2025-01-01'), ($1, $3, '2025-01-01')`,
      [network, lead, member],
    );
    return world;
  }

  coordinator = (organisationId: Uuid): Actor => actor('coordinator', { organisationId });
  networkCoordinator = (): Actor =>
    actor('network_coordinator', { organisationId: this.lead, networkId: this.networkId });

  async grant(organisationId: Uuid, facts: Partial<GrantInput> = {}): Promise<Uuid> {
    const input: GrantInput = {
      id: newId(),
      funderId: this.funderId,
      reference: `TEST-${newId().slice(0, 8)}`,
      scheme: 'Fictitious scheme',
      title: 'Dialogue in communities',
      from: '2025-01-01',
      until: '2027-01-01',
      amountCents: 12_500_000,
      arrangement: Arrangement.ACTUAL_COSTS_FROM_125K,
      explainAbovePercent: 10,
      ...facts,
    };
    await new GrantService(this.database.app).save(this.coordinator(organisationId), input);
    return input.id;
  }

  async plan(organisationId: Uuid, grantId: Uuid, facts: Partial<PlannedActivityInput> = {}): Promise<Uuid> {
    const input: PlannedActivityInput = {
      id: newId(),
      grantId,
      number: '1.1',
      title: 'Conversations at home',
      objective: 'People talk about it',
      targetActivities: 40,
      targetMinutes: 4800,
      targetAttendances: 400,
      ...facts,
    };
    await new PlanService(this.database.app).savePlannedActivity(this.coordinator(organisationId), input);
    return input.id;
  }

  async log(organisationId: Uuid, facts: LogFacts = {}): Promise<Uuid> {
    const id = newId();
    const { day = '2026-03-10', state = 'approved', minutes = 90, attendances = 12 } = facts;
    await this.database.admin(
      `insert into activity_log (id, organisation_id, key_person_id, day, municipality_code, ggd_region_code, form_key,
         setting_key, language_key, audience_key, theme_keys, material_keys, bands, guidance, attendances, newcomers,
         first_time, duration_minutes, state, approved_at, first_content, content)
       select $1, $2, $3, $4, m.code, m.ggd_region_code, 'huiskamer', 'woning', 'so', 'vrouwen', '{vgv}', '{}', '[]', '[]', $5,
         0, 0, $6, $7, case $7 when 'approved' then now() end, '', ''
       from municipality m order by m.code limit 1`,
      [id, organisationId, await this.keyPerson(organisationId), day, attendances, minutes, state],
    );
    return id;
  }

  private async keyPerson(organisationId: Uuid): Promise<Uuid> {
    const id = newId();
    await this.database.admin(
      `insert into key_person (id, organisation_id, alias, status, since) values ($1, $2, $3, 'active', '2025-01-01')`,
      [id, organisationId, `Fictief ${id.slice(0, 8)}`],
    );
    return id;
  }
}
