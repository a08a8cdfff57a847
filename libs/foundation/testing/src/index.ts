export { actor, organisationOf } from './actors';
export {
  type Answer,
  type Client,
  type GraphqlError,
  type TestApi,
  listening,
  send,
  spawnProcess,
  startApi,
  stopped,
} from './api';
export { type Person, type Wanted, network, organisation, person, session } from './people';
export { type TestDatabase, testDatabase } from './test-database';
