import { jest } from '@jest/globals';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { supervise } from './supervise.mjs';

describe('a program that keeps stopping', () => {
  const home = mkdtempSync(join(tmpdir(), 'sleutelring-supervise-'));
  const ready = createServer((_, answer) => answer.end('ready'));
  beforeAll(async () => {
    jest.spyOn(console, 'log').mockReturnValue(undefined);
    await once(ready.listen(0, '127.0.0.1'), 'listening');
  });
  afterAll(() => {
    ready.close();
    rmSync(home, { recursive: true });
    jest.restoreAllMocks();
  });

  it('is started again a few times, then told of once, and can be stopped by whoever was told', async () => {
    const folder = join(home, 'dies');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'main.js'),
      `setTimeout(() => { console.log('no more'); process.exit(1); }, 300);`,
    );
    const started: number[] = [];
    const program = { name: relative('dist', folder), env: process.env, log: join(home, 'dies.log') };
    const message = await new Promise((told) => {
      const running = supervise(program, {
        ready: `http://127.0.0.1:${(ready.address() as AddressInfo).port}`,
        started: (pid: number) => void started.push(pid),
        failed: async (error: Error) => {
          await (await running).stop();
          told(error.message);
        },
      });
    });
    expect(message).toMatch(/keeps stopping: no more/);
    expect(started).toHaveLength(6);
  }, 30_000);
});
