import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './processes.mjs';
import { takeLock } from './run-lock.mjs';

describe('the lock of a checkout', () => {
  it('is taken before anything is waited for, so that of two who start at once one finds the other', async () => {
    const home = mkdtempSync(join(tmpdir(), 'sleutelring-spec-'));
    mkdirSync(join(home, 'dist'));
    writeFileSync(join(home, 'dist/left.mjs'), `console.log('here'); setInterval(() => {}, 1000);`);
    const left = spawn(process.execPath, [join(home, 'dist/left.mjs')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(left.stdout, 'data');
    const file = join(home, 'running.json');
    writeFileSync(file, JSON.stringify({ pid: 0, children: [left.pid] }));

    const taking = takeLock(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ pid: process.pid, children: [left.pid] });
    await taking;
    expect(isAlive(left.pid as number)).toBe(false);
    rmSync(home, { recursive: true });
  });
});
