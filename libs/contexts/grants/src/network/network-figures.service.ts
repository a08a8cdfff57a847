import { Injectable } from '@nestjs/common';
import { type Actor, type Day, type Uuid, invalid, isUuid, notFound } from '@sleutelring/kernel';
import { Database, type Transaction } from '@sleutelring/platform';
import { type GrantSetSum, gross, net, overlap } from './figures';
import type { NetworkFigures, NetworkGrantRow } from './network-figures.type';

type GrantName = Omit<NetworkGrantRow, 'gross'>;

/**
 * Sums over the members of a network. They are rows of their own that row-level security opens to who oversees the
 * network: no function with the rights of another is needed, and no activity is ever read.
 */
@Injectable()
export class NetworkFiguresService {
  constructor(private readonly database: Database) {}

  async get(actor: Actor, networkId: Uuid, from: Day, until: Day): Promise<NetworkFigures> {
    if (!isUuid(networkId)) throw notFound('networkId');
    checkMonths(from, until);
    return this.database.read(actor, async (tx) => {
      const network = await overseenNetwork(tx, networkId);
      const sets = await setsOf(tx, networkId, from, until);
      const names = await namesOf(tx, [...new Set(sets.flatMap((set) => set.grantIds))]);
      const reference = new Map(names.map((name) => [name.grantId, name.grantReference]));
      return {
        networkId,
        networkName: network.name,
        from,
        until,
        net: net(sets),
        perGrant: names.map((name) => ({ ...name, gross: gross(sets, name.grantId) })),
        overlap: overlap(sets).map(({ grantIds, activities }) => ({
          grantReferences: grantIds.map((id) => reference.get(id) ?? '').sort(),
          activities,
        })),
      };
    });
  }
}

/** Sums are kept by calendar month, so a period is whole months. */
function checkMonths(from: Day, until: Day): void {
  if (!from.endsWith('-01')) throw invalid('PERIOD_INVALID', 'from');
  if (!until.endsWith('-01') || until <= from) throw invalid('PERIOD_INVALID', 'until');
}

/** Hers, or led by her organisation; anything else is answered as if it did not exist. */
async function overseenNetwork(tx: Transaction, id: Uuid): Promise<{ name: string }> {
  const { actor } = tx;
  const membership = actor.kind === 'user' ? actor.membership : null;
  const leads = membership?.role === 'coordinator' ? membership.organisationId : null;
  const own = membership?.role === 'network_coordinator' ? membership.networkId : null;
  const network = await tx.one<{ name: string }>(
    `select name from network where id = $1 and (id = $2 or lead_organisation_id = $3)`,
    [id, own, leads],
  );
  if (!network) throw notFound('networkId');
  return network;
}

function setsOf(tx: Transaction, networkId: Uuid, from: Day, until: Day): Promise<GrantSetSum[]> {
  return tx.query<GrantSetSum>(
    `select array_to_json(sum.grant_ids) as "grantIds", sum(activities)::int as activities,
       sum(minutes)::int as minutes, sum(attendances)::int as attendances
     from grant_set_month sum
     join network_member member on member.organisation_id = sum.organisation_id and member.network_id = $1
     where month >= $2 and month < $3
       and month + interval '1 month' > member.from_day and (member.until_day is null or month < member.until_day)
     group by sum.grant_ids having sum(activities) > 0`,
    [networkId, from, until],
    'network.sets',
  );
}

function namesOf(tx: Transaction, ids: readonly Uuid[]): Promise<GrantName[]> {
  return tx.query<GrantName>(
    `select g.id as "grantId", g.reference as "grantReference", g.title as "grantTitle", owner.name as "organisationName",
       funder.name as "funderName"
     from grant_decision g
     join organisation owner on owner.id = g.organisation_id
     join organisation funder on funder.id = g.funder_id
     where g.id = any($1::uuid[]) order by funder.name, g.reference`,
    [ids],
    'network.grantNames',
  );
}
