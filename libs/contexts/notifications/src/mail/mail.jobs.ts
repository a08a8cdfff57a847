import { Injectable } from '@nestjs/common';
import { systemActor } from '@sleutelring/kernel';
import { Handles, type Message, type Transaction, WorkerDatabase } from '@sleutelring/platform';
import type { MailTemplate } from './mail-template';
import { Post } from './post';
import { type WrittenMail, writeMail } from './write-mail';

interface WaitingMail {
  template: MailTemplate;
  values: Record<string, string | number>;
  address: string | null;
  locale: string | null;
  outlived: boolean;
}

@Injectable()
export class MailJobs {
  constructor(
    private readonly database: WorkerDatabase,
    private readonly post: Post,
  ) {}

  /**
   * Tried for seventeen hours, with pauses that grow from half a minute. A crash between sending and commit sends a mail
   * twice; the other order could lose one.
   */
  @Handles('mail.requested', { attempts: 12, pause: 30_000 })
  send(message: Message): Promise<void> {
    return this.database.transaction(systemActor('mail.send', null), async (tx) => {
      if (!(await tx.receive(message, 'MailJobs.send'))) return;
      const mail = await waiting(tx, message.subjectId);
      if (!mail) return;
      if (mail.outlived) return giveUp(tx, message.subjectId);
      const written = writeMail(mail.template, mail.values, mail.locale);
      if (mail.address) await this.post.send(mail.address, written);
      await this.close(tx, message.subjectId, mail.address, written);
    });
  }

  /** What cannot help any more when it arrives is given up and wiped, whether or not it is still being tried. */
  @Handles('mail.purge')
  purge(message: Message): Promise<void> {
    return this.database.transaction(systemActor('mail.purge', null), async (tx) => {
      if (!(await tx.receive(message, 'MailJobs.purge'))) return;
      await tx.execute(`update mail set ${GIVEN_UP} where state = 'waiting' and ${OUTLIVED}`);
      await tx.execute(`delete from mail where created_at < now() - interval '30 days'`);
    });
  }

  /** After sending, nothing of what it said and to whom stays; the demo keeps it for its mailbox. */
  private async close(tx: Transaction, id: string | null, address: string | null, mail: WrittenMail) {
    const kept = this.post.keepsMails && address ? [address, mail.subject, mail.text] : [null, null, null];
    await tx.execute(
      `update mail set state = 'sent', sent_at = now(), template_values = '{}', address = $2, subject = $3, text = $4
       where id = $1`,
      [id, ...kept],
    );
  }
}

/** A code lives for ten minutes, an invitation for three days; nothing else is news for longer. */
const OUTLIVED = `mail.created_at < now() - case mail.template when 'signInCode' then interval '10 minutes' else interval '3 days' end`;
const GIVEN_UP = `state = 'failed', address = null, template_values = '{}'`;

async function giveUp(tx: Transaction, id: string | null): Promise<void> {
  await tx.execute(`update mail set ${GIVEN_UP} where id = $1`, [id]);
}

function waiting(tx: Transaction, id: string | null): Promise<WaitingMail | undefined> {
  return tx.one<WaitingMail>(
    `select mail.template, mail.template_values as values, coalesce(mail.address, account.email) as address,
       coalesce(mail.locale, account.locale) as locale, ${OUTLIVED} as outlived
     from mail left join account on account.id = mail.account_id and account.active
     where mail.id = $1 and mail.state = 'waiting' for update of mail`,
    [id],
  );
}
