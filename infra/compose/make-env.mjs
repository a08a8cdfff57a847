/** Prints the .env of a new installation: `node make-env.mjs DOMAIN > .env`. */
import { randomBytes } from 'node:crypto';

const [domain] = process.argv.slice(2);
if (!domain) {
  console.error('usage: node make-env.mjs DOMAIN');
  process.exit(2);
}
const secret = () => randomBytes(24).toString('base64url');
const names = ['POSTGRES', 'OWNER', 'APP', 'AUTH', 'READER', 'WORKER', 'REDIS'];
console.log(`DOMAIN=${domain}`);
for (const name of names) console.log(`${name}_PASSWORD=${secret()}`);
console.log(`SMTP_URL=\nMAIL_FROM=Agenda <agenda@${domain}>`);
