export { CONFIG, type Config, ConfigError, readConfig } from './config/config';
export { CLOCK, ConfigModule } from './config/config.module';
export { containing } from './database/containing';
export { AuthDatabase, Database, ReaderDatabase, WorkerDatabase } from './database/database';
export { DatabaseModule } from './database/database.module';
export { type Sql, migrate, migration } from './database/migrations';
export { settingsOf } from './database/actor-settings';
export { ACTOR, STAFF_OF_OWNER, hasRole, ownOrAllForStaff, secure } from './database/row-level-security';
export { type DomainEvent, Transaction } from './database/transaction';
export { AS_SHOWN } from './database/trips';
export { batched } from './graphql/batched';
export {
  ACTOR_RESOLVER,
  type ActorResolver,
  CurrentActor,
  CurrentContext,
  type GraphqlContext,
} from './graphql/context';
export { GraphqlModule } from './graphql/graphql.module';
export { Public, REQUIRED, type Requirement, Requires, SignedIn } from './graphql/operation';
export {
  type Connection,
  type WrittenConnection,
  connection,
  connectionOf,
  decodeCursor,
  pageSize,
  writtenConnection,
} from './graphql/pagination';
export { WrittenFields, writable } from './graphql/written-edges';
export { DateTimeScalar, DayScalar } from './graphql/scalars';
export { TrustedDocuments } from './graphql/trusted-documents';
export { acceptOnlyTrustedDocuments } from './graphql/trusted-documents.hook';
export { Metrics } from './http/metrics';
export { OperationsModule } from './http/operations.module';
export { logRequests, requestId } from './http/request-log';
export { Handlers, Handles } from './jobs/handles';
export { JobsModule } from './jobs/jobs.module';
export { type Recurring } from './jobs/jobs.service';
export { type Message } from './jobs/message';
export { Queues } from './jobs/queues';
export { Relay } from './jobs/relay';
export { Runner } from './jobs/runner';
export { NestLogger, createLogger } from './logging/logger';
export { traceOf } from './logging/trace';
export { outboxAndInbox } from './migrations/0001-outbox-and-inbox';
