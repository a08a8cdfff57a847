/** Makes the database and its roles, with the passwords from .env; ends, and may be repeated. */
import { ROLES, provision } from '../local/provision.mjs';

const passwords = /** @type {Record<import('../local/provision.mjs').RoleKey, string>} */ (
  Object.fromEntries(Object.keys(ROLES).map((key) => [key, process.env[`${key.toUpperCase()}_PASSWORD`]]))
);
const missing = Object.keys(passwords).filter((key) => !passwords[key]);
if (missing.length || !process.env.DATABASE_URL) {
  console.error(
    `not set: ${['DATABASE_URL', ...missing.map((key) => `${key.toUpperCase()}_PASSWORD`)].join(', ')}`,
  );
  process.exit(1);
}
await provision(process.env.DATABASE_URL, { database: 'sleutelring', passwords });
console.log('database and roles stand');
