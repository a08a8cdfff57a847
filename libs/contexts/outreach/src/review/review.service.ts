import { Injectable } from '@nestjs/common';
import { UserError, invalid, type Actor, type Uuid } from '@sleutelring/kernel';
import { ReferenceLists } from '@sleutelring/organisations';
import { Database, type Transaction } from '@sleutelring/platform';
import { tell } from '../activity-log/activity-log.changes';
import { demand } from '../activity-log/activity-log.policy';
import { lockLog, lockLogs, logOf, readLogs } from '../activity-log/activity-log.sql';
import { type ActivityLog, ActivityLogState } from '../activity-log/activity-log.type';
import { checkedText } from '../submission/activity-log.check';

const AT_ONCE = 100;
const { APPROVED, RETURNED } = ActivityLogState;

/** A coordinator looks at what was sent. Repeating a decision that stands changes nothing. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly database: Database,
    private readonly lists: ReferenceLists,
  ) {}

  /** All of them or none: a coordinator who approves a page knows what she approved. */
  approve(actor: Actor, ids: readonly Uuid[]): Promise<ActivityLog[]> {
    if (ids.length > AT_ONCE) throw invalid('TOO_MANY', 'ids', { max: AT_ONCE });
    return this.database.transaction(actor, async (tx) => {
      const logs = await lockLogs(tx, ids, (index) => `ids.${index}`);
      const waiting = logs.filter((log) => log.state !== APPROVED);
      for (const log of waiting) demand('approve', actor, log, `ids.${logs.indexOf(log)}`);
      await tx.execute(
        `update activity_log set state = 'approved', approved_at = now(), version = version + 1 where id = any($1::uuid[])`,
        [waiting.map(({ id }) => id)],
      );
      await tell(tx, 'approved', [...new Map(waiting.map((log) => [log.id, log])).values()]);
      return this.read(tx, ids);
    });
  }

  return(actor: Actor, id: Uuid, asked: string): Promise<ActivityLog> {
    const question = checkedText('question', asked, 'nl');
    if (!question) throw invalid('REQUIRED', 'question');
    return this.database.transaction(actor, async (tx) => {
      const log = await lockLog(tx, id, 'id');
      if (log.state === RETURNED && log.question === question) return this.readOne(tx, id);
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
  reopen(actor: Actor, id: Uuid): Promise<ActivityLog> {
    return this.database.transaction(actor, async (tx) => {
      const log = await lockLog(tx, id, 'id');
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
