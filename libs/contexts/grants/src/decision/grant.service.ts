import { Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { type Actor, type Uuid, UserError, invalid, isUuid, notFound } from '@sleutelring/kernel';
import { Database, type Transaction } from '@sleutelring/platform';
import type { GrantInput } from './grant.inputs';
import { checkedGrant } from './grant.policy';
import { findGrants, organisationOf } from './grant.queries';
import type { Grant } from './grant.type';
import { usualSettlementDay } from './settlement';
import { write } from './write';

@Injectable()
export class GrantService {
  constructor(private readonly database: Database) {}

  list(actor: Actor): Promise<Grant[]> {
    return this.database.read(actor, (tx) => findGrants(tx, ownOrganisation(actor)));
  }

  get(actor: Actor, id: Uuid): Promise<Grant> {
    return this.database.read(actor, (tx) => grantOf(tx, id));
  }

  async save(actor: Actor, typed: GrantInput): Promise<Grant> {
    const input = checkedGrant(typed);
    const row = rowOf(ownOrganisation(actor), input);
    return this.database.transaction(actor, async (tx) => {
      const known = await locked(tx, row);
      if (known && isSame(known, row)) return grantOf(tx, input.id);
      if (known) await checkChange(tx, known, input);
      await checkReferences(tx, row);
      await write(tx, 'grant_decision', row);
      record(tx, { operation: 'grant.save', subjectType: 'grant', subjectId: input.id });
      return grantOf(tx, input.id);
    });
  }
}

/** @throws UserError `NOT_FOUND` unless it is a grant of the actor's organisation or of a network of hers. */
export async function grantOf(tx: Transaction, id: Uuid): Promise<Grant> {
  if (!isUuid(id)) throw notFound('id');
  const [grant] = await findGrants(tx, ownOrganisation(tx.actor), id);
  if (!grant) throw notFound('id');
  return grant;
}

export function ownOrganisation(actor: Actor): Uuid {
  const organisationId = organisationOf(actor);
  if (!organisationId) throw notFound();
  return organisationId;
}

function locked(
  tx: Transaction,
  { id, organisation_id }: Row,
): Promise<(Row & { version: number }) | undefined> {
  return tx.one(
    `select id, organisation_id, funder_id, network_id, reference, scheme, title, from_day::text, until_day::text,
       amount_cents::float8, arrangement, explain_above_percent, settlement_due_on::text, version
     from grant_decision where id = $1 and organisation_id = $2 for update`,
    [id, organisation_id],
  );
}

async function checkReferences(tx: Transaction, row: Row): Promise<void> {
  const found = await tx.one<{ funder: boolean; network: boolean; unique: boolean }>(
    `select exists (select from organisation where id = $1 and kind = 'funder') as funder,
       $2::uuid is null or exists (select from network where id = $2 and lead_organisation_id = $3) as network,
       not exists (select from grant_decision where organisation_id = $3 and funder_id = $1
         and reference = $4 and id <> $5) as unique`,
    [row.funder_id, row.network_id, row.organisation_id, row.reference, row.id],
  );
  if (!found?.funder) throw invalid('INVALID_CHOICE', 'funderId');
  if (!found.network) throw invalid('INVALID_CHOICE', 'networkId');
  if (!found.unique) throw invalid('NOT_UNIQUE', 'reference');
}

async function checkChange(
  tx: Transaction,
  known: Row & { version: number },
  input: GrantInput,
): Promise<void> {
  if (input.baseVersion !== known.version) throw new UserError('CHANGED_MEANWHILE');
  // Sums are kept by month, so a bound may not move into a month in which something was counted.
  const cut = await tx.one<{ any: boolean; early: boolean; late: boolean }>(
    `select count(*) > 0 as any, coalesce(bool_or(month < $2::date), false) as early,
       coalesce(bool_or(month + interval '1 month' > $3::date), false) as late
     from planned_activity_month where grant_id = $1 and activities > 0`,
    [input.id, input.from, input.until],
  );
  if (cut?.any && (input.networkId ?? null) !== known.network_id)
    throw invalid('NOT_ALLOWED_NOW', 'networkId');
  if (cut?.early && input.from > known.from_day) throw invalid('OUTSIDE_PERIOD', 'from');
  if (cut?.late && input.until < known.until_day) throw invalid('OUTSIDE_PERIOD', 'until');
}

const rowOf = (organisationId: Uuid, input: GrantInput) => ({
  id: input.id,
  organisation_id: organisationId,
  funder_id: input.funderId,
  network_id: input.networkId ?? null,
  reference: input.reference,
  scheme: input.scheme,
  title: input.title,
  from_day: input.from,
  until_day: input.until,
  amount_cents: input.amountCents,
  arrangement: input.arrangement,
  explain_above_percent: input.explainAbovePercent,
  settlement_due_on: input.settlementDueOn ?? usualSettlementDay(input),
});
type Row = ReturnType<typeof rowOf>;

/** Sending the same twice, as after a lost answer, changes nothing. */
const isSame = (known: Row & { version: number }, row: Row): boolean =>
  (Object.keys(row) as (keyof Row)[]).every((column) => known[column] === row[column]);
