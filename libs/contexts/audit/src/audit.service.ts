import { Injectable } from '@nestjs/common';
import type { Actor } from '@sleutelring/kernel';
import { cleanText, invalid, isUuid } from '@sleutelring/kernel';
import { Database, connection, decodeCursor, pageSize } from '@sleutelring/platform';
import type { AuditEntry, AuditEntryConnection, AuditFilter, ChainCheck } from './audit-entry.type';

const COLUMNS = `id, sequence::int as sequence, at, coalesce(user_id::text, role) as actor, role, operation,
  subject_type as "subjectType", subject_ids as "subjectIds", outcome, encode(hash, 'hex') as hash`;

const MATCHES = `($1::bigint is null or sequence < $1)
  and ($2::text is null or operation = $2) and ($3::text is null or subject_type = $3)
  and ($4::uuid is null or $4 = any(subject_ids))
  and ($5::date is null or at >= ($5::date)::timestamp at time zone 'Europe/Amsterdam')
  and ($6::date is null or at < ($6::date)::timestamp at time zone 'Europe/Amsterdam')`;

@Injectable()
export class AuditService {
  constructor(private readonly database: Database) {}

  /** Newest first. The auditor sees the chain of her own organisation. */
  list(
    actor: Actor,
    first: number,
    after?: string | null,
    given?: AuditFilter | null,
  ): Promise<AuditEntryConnection> {
    const size = pageSize(first);
    const before = after ? sequenceOf(after) : null;
    const filter = given ?? {};
    checkFilter(filter);
    const values = [
      before,
      filter.operation,
      filter.subjectType,
      filter.subjectId,
      filter.from,
      filter.until,
    ];
    return this.database.read(actor, async (tx) => {
      const sql = `select ${COLUMNS} from audit_entry where ${MATCHES} order by sequence desc limit ${size + 1}`;
      const rows = await tx.query<AuditEntry>(
        sql,
        values.map((value) => value ?? null),
        `audit.list.${size}`,
      );
      return connection(rows, size, after, (entry) => [String(entry.sequence)]);
    });
  }

  /** Recomputes every hash. A chain cut short at its end shows only against a head that was kept outside. */
  check(actor: Actor): Promise<ChainCheck> {
    return this.database.read(actor, async (tx) => {
      const [row] = await tx.query<ChainCheck>(
        `select count(*)::int as entries, coalesce(bool_and(fits), true) as intact,
           (min(sequence) filter (where not fits))::int as "brokenAt",
           coalesce((array_agg(encode(hash, 'hex') order by sequence desc))[1], '') as head
         from (
           select sequence, hash, hash = audit_digest(entry)
             and previous_hash = coalesce(lag(hash) over w, previous_hash)
             and sequence = coalesce(lag(sequence) over w + 1, sequence) as fits
           from audit_entry entry window w as (order by sequence)
         ) checked`,
      );
      return row as ChainCheck;
    });
  }
}

function sequenceOf(cursor: string): number {
  const sequence = Number(decodeCursor(cursor, 1)[0]);
  if (!Number.isSafeInteger(sequence)) throw invalid('INVALID_FORMAT', 'after');
  return sequence;
}

function checkFilter({ operation, subjectType, subjectId }: AuditFilter): void {
  if (operation) cleanText('filter.operation', operation, { max: 80 });
  if (subjectType) cleanText('filter.subjectType', subjectType, { max: 60 });
  if (typeof subjectId === 'string' && !isUuid(subjectId))
    throw invalid('INVALID_FORMAT', 'filter.subjectId');
}
