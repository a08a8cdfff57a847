import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const fresh = () => randomBytes(18).toString('base64url');

/**
 * The passwords of the built-in database and of the roles we make in any other, made once and kept beside the data.
 * @param {string} file @returns {{ superuser: string, roles: Record<import('./provision.mjs').RoleKey, string> }}
 */
export function secretsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw new Error(`${file} cannot be read: ${error.message}`);
  }
  const roles = { owner: fresh(), app: fresh(), auth: fresh(), reader: fresh(), worker: fresh() };
  const secrets = { superuser: fresh(), roles };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}
