import type { Uuid } from '@sleutelring/kernel';
import { newId } from '@sleutelring/kernel';
import type { Transaction } from '@sleutelring/platform';
import type { MailTemplate, MailTemplates } from './mail-template';

/**
 * To an account, whose address and language are looked up when the mail leaves; to an address, for somebody who has no
 * account yet; or to nobody, where a stranger must not learn from the time an answer takes that nothing is sent.
 */
export type Recipient = { readonly accountId: Uuid } | { readonly address: string } | 'nobody';

export interface MailRequest<Template extends MailTemplate> {
  readonly to: Recipient;
  readonly template: Template;
  readonly values: MailTemplates[Template];
  /** Left out: the language of the account, or Dutch. */
  readonly locale?: string | null;
}

/** Asks for a mail within the transaction of what it tells of: it is sent after that commit, or never. */
export async function requestMail<Template extends MailTemplate>(
  tx: Transaction,
  { to, template, values, locale }: MailRequest<Template>,
): Promise<void> {
  const id = newId();
  const accountId = to !== 'nobody' && 'accountId' in to ? to.accountId : null;
  const address = to !== 'nobody' && 'address' in to ? to.address : null;
  await tx.execute(
    `insert into mail (id, account_id, address, template, locale, template_values) values ($1, $2, $3, $4, $5, $6)`,
    [id, accountId, address, template, locale ?? null, JSON.stringify(values)],
  );
  tx.publish({ topic: 'mail.requested', subjectId: id, organisationId: null });
}
