import { Module } from '@nestjs/common';
import { IdentityAccessJobs } from './identity-access.jobs';

@Module({ providers: [IdentityAccessJobs] })
export class IdentityAccessJobsModule {}
