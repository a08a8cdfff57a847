import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The limit: the same question put to PostgreSQL by its own benchmark, prepared, over as many connections. */
export function pgbench(url: string, script: string, connections: number, seconds: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'script.sql');
  writeFileSync(file, script);
  const args = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(connections),
    '-j',
    '2',
    '-T',
    String(seconds),
    '-f',
    file,
    url,
  ];
  const { stdout, stderr, status } = spawnSync(binary(), args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const perSecond = Number(/tps = ([\d.]+) \(without/.exec(stdout)?.[1]);
  if (status !== 0 || !perSecond) throw new Error(`pgbench failed: ${stderr}`);
  return perSecond;
}

/** pgbench comes with the server's Debian package, not with the binaries from npm. */
function binary(): string {
  const found = places().find((path) => existsSync(path));
  if (found) return found;
  const installed = process.getuid?.() === 0 && install();
  const now = installed && places().find((path) => existsSync(path));
  if (!now) throw new Error('pgbench is needed: install the package postgresql of your system');
  return now;
}

function places(): string[] {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  return [...versions.map((version) => `/usr/lib/postgresql/${version}/bin/pgbench`), '/usr/bin/pgbench'];
}

function install(): boolean {
  spawnSync('apt-get', ['update', '-qq']);
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql']).status === 0;
}
