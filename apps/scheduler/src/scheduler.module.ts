import { type DynamicModule, Module } from '@nestjs/common';
import { AuditJobsModule } from '@sleutelring/audit';
import { IdentityAccessJobsModule } from '@sleutelring/identity-access';
import { KeyPersonsJobsModule } from '@sleutelring/key-persons';
import { NotificationsJobsModule } from '@sleutelring/notifications';
import { OutreachJobsModule } from '@sleutelring/outreach';
import {
  type Config,
  ConfigModule,
  DatabaseModule,
  JobsModule,
  OperationsModule,
  WorkerDatabase,
} from '@sleutelring/platform';
import { ReportingJobsModule } from '@sleutelring/reporting';
import { SCHEDULED } from './schedule';

/** The rooms whose work is done in the background. */
export const JOBS_MODULES = [
  AuditJobsModule,
  NotificationsJobsModule,
  IdentityAccessJobsModule,
  KeyPersonsJobsModule,
  OutreachJobsModule,
  ReportingJobsModule,
];

@Module({})
export class SchedulerModule {
  static with(config: Config): DynamicModule {
    return {
      module: SchedulerModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.forRoles('app', 'auth', 'worker'),
        OperationsModule.needing(WorkerDatabase),
        JobsModule.with(SCHEDULED),
        ...JOBS_MODULES,
      ],
    };
  }
}
