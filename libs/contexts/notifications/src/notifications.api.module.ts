import { Module } from '@nestjs/common';
import { MailboxResolver } from './mailbox/mailbox.resolver';
import { MailboxService } from './mailbox/mailbox.service';

@Module({ providers: [MailboxService, MailboxResolver] })
export class NotificationsApiModule {}
