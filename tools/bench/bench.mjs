/** `npm run bench [-- --rows 2000000 --seconds 8 --rounds 3 --without-peer]`: ratios from one run; see README.md. */
import setup from '../test/real-servers.mjs';
import teardown from '../test/stop-servers.mjs';

process.argv.splice(2, 0, 'tools/bench/main.ts');
await setup();
try {
  await import('../run.mjs');
} finally {
  await teardown();
}
