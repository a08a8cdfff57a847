import { type DynamicModule, Module } from '@nestjs/common';
import { AuditApiModule } from '@sleutelring/audit';
import { GrantsApiModule } from '@sleutelring/grants';
import { IdentityAccessApiModule, IdentityAccessModule } from '@sleutelring/identity-access';
import { KeyPersonsApiModule } from '@sleutelring/key-persons';
import { NotificationsApiModule } from '@sleutelring/notifications';
import { OrganisationsApiModule } from '@sleutelring/organisations';
import { OutreachApiModule } from '@sleutelring/outreach';
import {
  type Config,
  ConfigModule,
  Database,
  DatabaseModule,
  GraphqlModule,
  OperationsModule,
} from '@sleutelring/platform';
import { ReportingApiModule } from '@sleutelring/reporting';

/** The rooms whose operations the api offers. */
export const API_MODULES = [
  AuditApiModule,
  NotificationsApiModule,
  OrganisationsApiModule,
  IdentityAccessApiModule,
  KeyPersonsApiModule,
  OutreachApiModule,
  GrantsApiModule,
  ReportingApiModule,
];

@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.forRoles('app', 'auth', 'reader'),
        GraphqlModule.with([IdentityAccessModule], true),
        OperationsModule.needing(Database),
        ...API_MODULES,
      ],
    };
  }
}
