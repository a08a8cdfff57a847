import { Module } from '@nestjs/common';
import { MailJobs } from './mail/mail.jobs';
import { Post } from './mail/post';

@Module({ providers: [MailJobs, Post] })
export class NotificationsJobsModule {}
