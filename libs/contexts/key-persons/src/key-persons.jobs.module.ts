import { Module } from '@nestjs/common';
import { ForgetJobs } from './leaving/forget.jobs';

@Module({ providers: [ForgetJobs] })
export class KeyPersonsJobsModule {}
