import { Inject, Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import type { Actor, Clock } from '@sleutelring/kernel';
import { cleanText, dayOf, invalid, isUuid } from '@sleutelring/kernel';
import { may } from '@sleutelring/permissions';
import { CLOCK, Database } from '@sleutelring/platform';
import { Network, Organisation, type OrganisationInput } from './organisation.entity';

@Injectable()
export class OrganisationService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<Organisation[]> {
    return this.database.read(actor, async (tx) =>
      (await tx.manager.find(Organisation, { order: { name: 'ASC' } })).map((one) => seenBy(actor, one)),
    );
  }

  async networks(actor: Actor): Promise<Network[]> {
    const networks = await this.database.read(actor, (tx) =>
      tx.query<Network>(
        `select network.id, network.name, lead_organisation_id as "leadOrganisationId",
           coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'name', o.name, 'shortName', o.short_name,
             'active', o.active) order by o.name) filter (where o.id is not null), '[]') as members
         from network
         left join network_member member on member.network_id = network.id
           and $1 >= member.from_day and (member.until_day is null or $1 < member.until_day)
         left join organisation o on o.id = member.organisation_id
         group by network.id order by network.name`,
        [dayOf(this.clock.now())],
      ),
    );
    return networks.map((network) => ({
      ...network,
      members: network.members.map((one) => seenBy(actor, one)),
    }));
  }

  save(actor: Actor, input: OrganisationInput): Promise<Organisation> {
    const organisation = checked(input);
    return this.database.transaction(actor, async (tx) => {
      await tx.manager.upsert(Organisation, organisation, ['id']);
      record(tx, { operation: 'organisation.save', subjectType: 'organisation', subjectId: input.id });
      return { ...organisation, allowed: allowedOperations(actor) };
    });
  }
}

/** Who may change one may change all. */
function allowedOperations(actor: Actor): string[] {
  const role = actor.kind === 'user' ? actor.membership?.role : undefined;
  return role && may(role, 'organisation.edit') ? ['edit'] : [];
}

const seenBy = (actor: Actor, organisation: Organisation): Organisation => ({
  ...organisation,
  allowed: allowedOperations(actor),
});

function checked(input: OrganisationInput): OrganisationInput {
  if (!isUuid(input.id)) throw invalid('INVALID_FORMAT', 'id');
  return {
    ...input,
    name: cleanText('name', input.name, { min: 2, max: 120 }),
    shortName: cleanText('shortName', input.shortName, { min: 2, max: 40 }),
  };
}
