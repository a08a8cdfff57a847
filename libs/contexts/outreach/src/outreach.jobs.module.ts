import { Module } from '@nestjs/common';
import { PurgeNotesJobs } from './notes/purge-notes.jobs';

@Module({ providers: [PurgeNotesJobs] })
export class OutreachJobsModule {}
