import { Injectable } from '@nestjs/common';
import { UserError, invalid, type Actor, type Uuid } from '@sleutelring/kernel';
import { ReferenceLists } from '@sleutelring/organisations';
import { Database, type Transaction } from '@sleutelring/platform';
import { tell } from '../activity-log/activity-log.changes';
import { demand } from '../activity-log/activity-log.policy';
import { type LockedLog, lockLog, lockLogs, logOf, readLogs } from '../activity-log/activity-log.sql';
import { type ActivityLog, ActivityLogState } from '../activity-log/activity-log.type';
import { checkedText } from '../submission/activity-log.check';

const AT_ONCE = 100;
const { APPROVED, RETURNED } = ActivityLogState;

/** A log, and the version of it that was before the coordinator when she decided. */
export interface SeenLog {
  readonly id: Uuid;
  readonly baseVersion: number;
}

/**
 * A coordinator decides on what she saw: a log that was corrected meanwhile is left as it is, and she is told.
 * Repeating a decision that stands, as after a lost answer, changes nothing.
 */
@Injectable()
export class ReviewService {
  constructor(
    private readonly database: Database,
    private readonly lists: ReferenceLists,
  ) {}

  /** All of them or none: a coordinator who approves a page knows what she approved. */
  approve(actor: Actor, seen: readonly SeenLog[]): Promise<ActivityLog[]> {
    if (seen.length > AT_ONCE) throw invalid('TOO_MANY', 'logs', { max: AT_ONCE });
    const ids = seen.map(({ id }) => id);
    return this.database.transaction(actor, async (tx) => {
      const logs = await lockLogs(tx, ids, (index) => `logs.${index}.id`);
      const waiting = logs.filter((log, index) => {
        if (stands(log, seen[index] as SeenLog, APPROVED)) return false;
        demandSeen(log, seen[index] as SeenLog, `logs.${index}.baseVersion`);
        demand('approve', actor, log, `logs.${index}.id`);
        return true;
      });
      await tx.execute(
        `update activity_log set state = 'approved', approved_at = now(), version = version + 1 where id = any($1::uuid[])`,
        [waiting.map(({ id }) => id)],
      );
      await tell(tx, 'approved', [...new Map(waiting.map((log) => [log.id, log])).values()]);
      return this.read(tx, ids);
    });
  }

  return(actor: Actor, seen: SeenLog, asked: string): Promise<ActivityLog> {
    const question = checkedText('question', asked, 'nl');
    if (!question) throw invalid('REQUIRED', 'question');
    const { id } = seen;
    return this.database.transaction(actor, async (tx) => {
      const log = await lockLog(tx, id, 'id');
      if (stands(log, seen, RETURNED) && log.question === question) return this.readOne(tx, id);
      demandSeen(log, seen);
      demand('return', actor, log);
      await tx.execute(
        `update activity_log set state = 'returned', question = $2, version = version + 1 where id = $1`,
        [id, question],
      );
      await tell(tx, 'returned', [log], { question });
      return this.readOne(tx, id);
    });
  }

  /** Undoes an approval that counts for no grant yet. */
  reopen(actor: Actor, seen: SeenLog): Promise<ActivityLog> {
    const { id } = seen;
    return this.database.transaction(actor, async (tx) => {
      const log = await lockLog(tx, id, 'id');
      demandSeen(log, seen);
      demand('reopen', actor, log);
      await tx.execute(
        `update activity_log set state = 'sent', approved_at = null, version = version + 1 where id = $1`,
        [id],
      );
      await tell(tx, 'reopened', [log]);
      return this.readOne(tx, id);
    });
  }

  private async read(tx: Transaction, ids: readonly Uuid[]): Promise<ActivityLog[]> {
    return (await readLogs(tx, ids)).map((row) => logOf(tx.actor, row, this.lists));
  }

  private async readOne(tx: Transaction, id: Uuid): Promise<ActivityLog> {
    const [log] = await this.read(tx, [id]);
    if (!log) throw new UserError('NOT_FOUND', 'id');
    return log;
  }
}

/** Decided so already, on the very version that was seen: by her or by a colleague. */
const stands = (log: LockedLog, { baseVersion }: SeenLog, state: ActivityLogState): boolean =>
  log.state === state && (log.version === baseVersion || log.version === baseVersion + 1);

function demandSeen(log: LockedLog, { baseVersion }: SeenLog, field = 'baseVersion'): void {
  if (log.version !== baseVersion) throw new UserError('CHANGED_MEANWHILE', field);
}
