import { spawn } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The folder a process stands in, or undefined where the system does not tell. */
export function folderOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** The command line of a process, or undefined where the system does not tell. */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return undefined;
  }
}

/**
 * Ends a process: politely first, then for good.
 * @param {number} pid @param {{ signal?: NodeJS.Signals, last?: NodeJS.Signals, patience?: number }} [how] patience in ms
 */
export async function end(pid, { signal = 'SIGTERM', last = 'SIGKILL', patience = 15_000 } = {}) {
  for (const each of [signal, last]) {
    try {
      process.kill(pid, each);
    } catch {
      return;
    }
    for (const until = Date.now() + patience; Date.now() < until; await sleep(20)) if (!isAlive(pid)) return;
  }
}

/**
 * Ties a process that knows nothing of us to our life: a shell waits on a pipe that only we hold open, so that even
 * `kill -9` on us ends it, and the folder it leaves behind when that was a throwaway one.
 * @param {number} pid @param {string} [throwaway] folder to remove afterwards
 * @returns {() => void} unties
 */
export function tether(pid, throwaway = '') {
  const script =
    'read -r _; kill -INT "$1"; [ -z "$2" ] || { while kill -0 "$1"; do sleep 0.1; done; rm -rf "$2"; }';
  const watcher = spawn('/bin/sh', ['-c', script, 'tether', String(pid), throwaway], {
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
    detached: true,
  });
  watcher.unref();
  /** @type {import('node:net').Socket} */ (watcher.stdin).unref();
  watcher.stdin.on('error', () => {});
  return () => watcher.kill('SIGKILL');
}

/** @param {number} port 0 for any @returns {Promise<number | undefined>} undefined when taken */
function probe(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code === 'EADDRNOTAVAIL' ? port : undefined),
    );
    server.listen({ port, host, exclusive: true }, () => {
      const { port: found } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(found));
    });
  });
}

/**
 * The first free port from the preferred one on; any free one when fifty in a row are taken. A browser that is told
 * `localhost` may come by either of its addresses, so both must be free.
 * @param {number} [preferred] @returns {Promise<number>}
 */
export async function freePort(preferred = 0, host = '127.0.0.1') {
  const hosts = host === '127.0.0.1' ? [host, '::1'] : [host];
  for (let port = preferred; preferred && port < Math.min(preferred + 50, 65_536); port++) {
    const found = await Promise.all(hosts.map((each) => probe(port, each)));
    if (found.every(Boolean)) return port;
  }
  return probe(0, host);
}
