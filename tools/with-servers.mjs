/**
 * Runs a TypeScript program of ours among the throwaway servers that the tests have (PostgreSQL, and Redis where the
 * machine has it): `node tools/with-servers.mjs tools/bench/main.ts --rows 1000`.
 */
import setup from './test/real-servers.mjs';
import teardown from './test/stop-servers.mjs';

await setup();
try {
  await import('./run.mjs');
} finally {
  await teardown();
}
