import { gzipSync } from 'node:zlib';
import { bundledGuard } from './bundled.fixture';

/** The guard is fetched by a phone on a bad line, only when a note is typed. */
const MOST_BYTES = 22_870;

it('is small enough to be fetched while a note is typed', () => {
  expect(gzipSync(bundledGuard(), { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
});

it('brings nothing along', () => {
  expect(bundledGuard()).not.toMatch(/\bimport\b|\brequire\(|\bprocess\.|\bDate\b|Math\.random/);
});
