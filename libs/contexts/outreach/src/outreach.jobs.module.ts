import { Module } from '@nestjs/common';
import { PurgeNotesJobs } from './notes/purge-notes.jobs';
import { ReminderJobs } from './reminder/reminder.jobs';

@Module({ providers: [PurgeNotesJobs, ReminderJobs] })
export class OutreachJobsModule {}
