import { Module } from '@nestjs/common';
import { MailboxResolver } from './mailbox/mailbox.resolver';
import { MailboxService } from './mailbox/mailbox.service';
import { UndeliveredResolver } from './undelivered/undelivered.resolver';
import { UndeliveredService } from './undelivered/undelivered.service';

@Module({ providers: [MailboxService, MailboxResolver, UndeliveredService, UndeliveredResolver] })
export class NotificationsApiModule {}
