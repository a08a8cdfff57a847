import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '@sleutelring/platform';
import { MailboxMail } from './mailbox-mail.type';
import { MailboxService } from './mailbox.service';

@Resolver(() => MailboxMail)
export class MailboxResolver {
  constructor(private readonly mailbox: MailboxService) {}

  @Query(() => [MailboxMail], {
    description: 'The mails that the demo wrote, newest first. Outside the demo: NOT_FOUND',
  })
  @Public()
  demoMailbox(): Promise<MailboxMail[]> {
    return this.mailbox.list();
  }
}
