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
}

@Injectable()
export class MailJobs {
  constructor(
    private readonly database: WorkerDatabase,
    private readonly post: Post,
  ) {}

  /** A crash between sending and commit sends a mail twice; the other order could lose one. */
  @Handles('mail.requested', { attempts: 8 })
  send(message: Message): Promise<void> {
    return this.database.transaction(systemActor('mail.send', null), async (tx) => {
      if (!(await tx.receive(message, 'MailJobs.send'))) return;
      const mail = await waiting(tx, message.subjectId);
      if (!mail) return;
      const written = writeMail(mail.template, mail.values, mail.locale);
      if (mail.address) await this.post.send(mail.address, written);
      await this.close(tx, message.subjectId, mail.address, written);
    });
  }

  /** A mail that could not leave within a day is of no use any more: neither its code nor its link work. */
  @Handles('mail.purge')
  purge(message: Message): Promise<void> {
    return this.database.transaction(systemActor('mail.purge', null), async (tx) => {
      if (!(await tx.receive(message, 'MailJobs.purge'))) return;
      await tx.execute(
        `update mail set state = 'failed', address = null, template_values = '{}'
         where state = 'waiting' and created_at < now() - interval '1 day'`,
      );
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

function waiting(tx: Transaction, id: string | null): Promise<WaitingMail | undefined> {
  return tx.one<WaitingMail>(
    `select mail.template, mail.template_values as values, coalesce(mail.address, account.email) as address,
       coalesce(mail.locale, account.locale) as locale
     from mail left join account on account.id = mail.account_id and account.active
     where mail.id = $1 and mail.state = 'waiting' for update of mail`,
    [id],
  );
}
