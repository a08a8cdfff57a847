import type { Actor, Uuid } from '@sleutelring/kernel';
import { newId } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';

/** One operation on a subject, on several at once or on a list. Names kinds and ids; what they held stays where it is. */
export interface AuditRecord {
  /** Noun and verb, such as `activityLog.approve` or `keyPerson.read`. */
  readonly operation: string;
  readonly subjectType: string;
  /** None for a list. */
  readonly subjectId?: Uuid | readonly Uuid[] | null;
  /** `refused` when somebody tried what is not hers. */
  readonly outcome?: 'done' | 'refused';
  /** Only where the actor is not known yet, such as at signing in. */
  readonly userId?: Uuid;
  readonly organisationId?: Uuid;
}

/**
 * Writes into the audit trail, in the transaction of the change itself and as its last act, because it holds the
 * organisation's chain until the transaction ends.
 */
export function record(tx: Transaction, records: AuditRecord | readonly AuditRecord[]): void {
  const entries = [records].flat().map((one) => entry(tx.actor, one as AuditRecord));
  // Whoever writes into several chains takes them in the same order.
  for (const values of entries.sort(byOrganisation)) tx.last(APPEND, values, 'audit.record');
}

const APPEND = 'select audit_append($1, $2, $3, $4, $5, $6, $7, $8)';

type Entry = [id: Uuid, organisationId: Uuid | null, ...others: unknown[]];

const byOrganisation = ([, one]: Entry, [, other]: Entry): number =>
  (one ?? '') < (other ?? '') ? -1 : Number(one !== other);

const entry = (actor: Actor, given: AuditRecord): Entry => [
  newId(),
  given.organisationId ?? organisationOf(actor),
  given.userId ?? (actor.kind === 'user' ? actor.userId : null),
  roleOf(actor),
  given.operation,
  given.subjectType,
  [given.subjectId ?? []].flat(),
  given.outcome ?? 'done',
];

function organisationOf(actor: Actor): Uuid | null {
  if (actor.kind === 'user') return actor.membership?.organisationId ?? null;
  return actor.kind === 'system' ? actor.organisationId : null;
}

function roleOf(actor: Actor): string {
  if (actor.kind === 'user') return actor.membership?.role ?? 'none';
  return actor.kind === 'system' ? `job ${actor.job}` : 'anonymous';
}
