import { type DynamicModule, Module } from '@nestjs/common';
import { AuditApiModule } from '@sleutelring/audit';
import { GrantsApiModule } from '@sleutelring/grants';
import { KeyPersonsApiModule } from '@sleutelring/key-persons';
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
import { ANONYMOUS } from '@sleutelring/kernel';
import { ACTOR_RESOLVER } from '@sleutelring/platform';

/** The rooms whose operations the api offers. */
export const API_MODULES = [
  AuditApiModule,
  OrganisationsApiModule,
  KeyPersonsApiModule,
  OutreachApiModule,
  GrantsApiModule,
];

@Module({
  providers: [{ provide: ACTOR_RESOLVER, useValue: { resolve: async () => ANONYMOUS } }],
  exports: [ACTOR_RESOLVER],
})
class NobodyModule {}

@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.forRoles('app', 'auth', 'reader'),
        GraphqlModule.with([NobodyModule], true),
        OperationsModule.needing(Database),
        ...API_MODULES,
      ],
    };
  }
}
