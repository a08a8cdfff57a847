import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { AuthDatabase, Database, ReaderDatabase, WorkerDatabase } from './database';

const ROLES = {
  app: [Database, 'DATABASE_APP_URL', 8],
  auth: [AuthDatabase, 'DATABASE_AUTH_URL', 4],
  reader: [ReaderDatabase, 'DATABASE_READER_URL', 4],
  // A job may hold a connection while a mail server takes its time; relay and runner need theirs all the same.
  worker: [WorkerDatabase, 'DATABASE_WORKER_URL', 12],
} as const;
type RoleName = keyof typeof ROLES;

const OPENED = Symbol('opened databases');

/** Opens only the database roles that a process needs. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(OPENED) private readonly opened: Database[]) {}

  static forRoles(...names: RoleName[]): DynamicModule {
    const providers = names.map((name) => {
      const [type, setting, poolSize] = ROLES[name];
      return {
        provide: type,
        inject: [CONFIG],
        useFactory: (config: Config) => new type(config[setting], poolSize, `sleutelring-${name}`).open(),
      };
    });
    const types = providers.map((provider) => provider.provide);
    return {
      module: DatabaseModule,
      providers: [...providers, { provide: OPENED, inject: types, useFactory: (...all: Database[]) => all }],
      exports: types,
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.opened.map((database) => database.close()));
  }
}
