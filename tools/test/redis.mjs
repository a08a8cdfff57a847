import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { end, freePort, tether } from '../../infra/local/processes.mjs';

export const hasRedis = () => spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * A Redis of our own that keeps nothing, with the one policy BullMQ can live with.
 * @returns {Promise<{ url: string, pid: number, stop: () => Promise<void> }>}
 */
export async function startThrowawayRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'sleutelring-test-'));
  const port = await freePort();
  const nothingKept = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...nothingKept];
  const child = spawn('redis-server', args, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(child.stdout)) if (line.includes('Ready to accept')) break;
  child.stdout.resume();
  const untie = tether(child.pid, folder);
  const stop = async () => {
    const gone = once(child, 'exit');
    await end(child.pid);
    await gone;
    untie();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `redis://127.0.0.1:${port}`, pid: child.pid, stop };
}
