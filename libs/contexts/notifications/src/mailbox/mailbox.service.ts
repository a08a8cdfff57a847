import { Inject, Injectable } from '@nestjs/common';
import { ANONYMOUS, notFound } from '@sleutelring/kernel';
import { AuthDatabase, CONFIG, type Config } from '@sleutelring/platform';
import type { MailboxMail } from './mailbox-mail.type';

@Injectable()
export class MailboxService {
  constructor(
    private readonly database: AuthDatabase,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The latest hundred mails of the demo, newest first.
   * @throws UserError `NOT_FOUND` outside the demo.
   */
  async list(): Promise<MailboxMail[]> {
    if (!this.config.DEMO) throw notFound();
    return this.database.read(ANONYMOUS, (tx) =>
      tx.query<MailboxMail>(
        `select id, address as "to", subject, text, sent_at as "sentAt"
         from mail where text is not null order by sent_at desc, id limit 100`,
      ),
    );
  }
}
