export { actor, organisationOf } from './actors';
export {
  type Answer,
  type GraphqlError,
  type TestApi,
  listening,
  send,
  spawnProcess,
  startApi,
  stopped,
} from './api';
export { type TestDatabase, testDatabase } from './test-database';
