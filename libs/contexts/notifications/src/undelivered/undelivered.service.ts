import { Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { type Actor, UserError, isUuid, notFound } from '@sleutelring/kernel';
import { Database, type Transaction } from '@sleutelring/platform';
import {
  UndeliveredKind,
  type UndeliveredMessage,
  UndeliveredReason,
  UndeliveredState,
} from './undelivered.type';

interface Row {
  id: string;
  topic: string;
  template: string | null;
  failure: string;
  state: UndeliveredState;
  askedAt: Date;
  triedAgainAt: Date | null;
}

/** A page to act on, not to page through. */
const MOST = 200;

const UNDELIVERED = `select outbox.id, topic, mail.template, failure, outbox.created_at as "askedAt",
    case when mail.state = 'failed' then 'too_late' when failed_at is not null then 'laid_aside' else 'retrying' end as state,
    case when failed_at is null and done_at is null then leased_until end as "triedAgainAt"
  from outbox left join mail on mail.id = outbox.subject_id
  where failure is not null and (done_at is null or mail.state = 'failed')`;

const KINDS: Readonly<Record<string, UndeliveredKind>> = {
  'mail.requested': UndeliveredKind.MAIL,
  'report.frozen': UndeliveredKind.REPORT_FILES,
};
const REASONS = Object.values(UndeliveredReason);

/** What is on its way longer than it should be, for whoever can do something about it. */
@Injectable()
export class UndeliveredService {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  list(actor: Actor): Promise<UndeliveredMessage[]> {
    return this.database.read(actor, async (tx) => {
      const rows = await tx.query<Row>(`${UNDELIVERED} order by outbox.created_at desc limit ${MOST}`);
      return rows.map(messageOf);
    });
  }

  /** What was laid aside is tried again as if it were new. @throws UserError `NOT_ALLOWED_NOW` for anything else */
  tryAgain(actor: Actor, id: string): Promise<UndeliveredMessage> {
    return this.database.transaction(actor, async (tx) => {
      const message = await find(tx, id);
      if (message.state === UndeliveredState.RETRYING) return message;
      if (!message.allowed.includes('tryAgain')) throw new UserError('NOT_ALLOWED_NOW', 'id');
      await tx.execute(`update outbox set failed_at = null, leased_until = null where id = $1`, [id]);
      record(tx, { operation: 'undelivered.tryAgain', subjectType: 'message', subjectId: id });
      return find(tx, id);
    });
  }
}

async function find(tx: Transaction, id: string): Promise<UndeliveredMessage> {
  const row = isUuid(id) ? await tx.one<Row>(`${UNDELIVERED} and outbox.id = $1`, [id]) : undefined;
  if (!row) throw notFound('id');
  return messageOf(row);
}

function messageOf({ topic, failure, ...row }: Row): UndeliveredMessage {
  return {
    ...row,
    kind: KINDS[topic] ?? UndeliveredKind.OTHER,
    reason: REASONS.find((reason) => failure.endsWith(` MailNotSent ${reason}`)) ?? UndeliveredReason.OTHER,
    allowed: row.state === UndeliveredState.LAID_ASIDE ? ['tryAgain'] : [],
  };
}
