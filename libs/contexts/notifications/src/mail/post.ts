import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '@sleutelring/platform';
import { createTransport } from 'nodemailer';
import type { WrittenMail } from './write-mail';

/** Why a mail did not leave; each asks something else of whoever runs the server. */
export type MailFault = 'noServer' | 'unreachable' | 'login' | 'refused' | 'other';

/** Says that a mail did not leave and what kind of fault it was, no more: what a mail server answers quotes the address. */
export class MailNotSent extends Error {
  constructor(readonly fault: MailFault) {
    super();
    this.name = `MailNotSent ${fault}`;
  }
}

/** By nodemailer's codes. */
const FAULTS: Readonly<Record<string, MailFault>> = {
  ECONNECTION: 'unreachable',
  ESOCKET: 'unreachable',
  EDNS: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ETLS: 'unreachable',
  EAUTH: 'login',
  ENOAUTH: 'login',
  EENVELOPE: 'refused',
  EMESSAGE: 'refused',
};
const faultOf = (error: unknown): MailFault => FAULTS[(error as { code?: string }).code ?? ''] ?? 'other';

/** A server that does not answer is tried again later; meanwhile nobody waits for it. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Hands mails to the mail server. The demo has none and needs none: its mails are read in its mailbox. */
@Injectable()
export class Post implements OnApplicationShutdown {
  private readonly transport;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport = config.SMTP_URL ? createTransport({ url: config.SMTP_URL, ...PATIENCE }) : undefined;
  }

  /** Whether sent mails stay readable in the mailbox page. */
  get keepsMails(): boolean {
    return this.config.DEMO;
  }

  /** @throws MailNotSent when the server does not take it, or when there is none. */
  async send(to: string, mail: WrittenMail): Promise<void> {
    if (!this.transport && this.keepsMails) return;
    if (!this.transport) throw new MailNotSent('noServer');
    try {
      await this.transport.sendMail({ from: this.config.MAIL_FROM, to, ...mail });
    } catch (error) {
      throw new MailNotSent(faultOf(error));
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
