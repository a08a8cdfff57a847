import 'reflect-metadata';
import { inviteFirstAdministrator } from '@sleutelring/identity-access';
import { UserError, systemClock as clock } from '@sleutelring/kernel';
import { AuthDatabase, ConfigError, Database, readConfig } from '@sleutelring/platform';

/** Prints the link by which the first administrator gets in, or that somebody is in already. Usage: main.js [ADDRESS] */
async function main(address?: string): Promise<void> {
  const config = readConfig(process.env);
  const app = new Database(config.DATABASE_APP_URL, 1, 'sleutelring-app');
  const auth = new AuthDatabase(config.DATABASE_AUTH_URL, 1, 'sleutelring-auth');
  try {
    await Promise.all([app.open(), auth.open()]);
    const link = await inviteFirstAdministrator({ app, auth, config, clock }, address);
    console.log(link ?? 'there are accounts already: an administrator invites the others');
  } finally {
    await Promise.all([app.close(), auth.close()]);
  }
}

function explained(error: unknown): unknown {
  if (error instanceof ConfigError) return `wrong setting: ${error.message}`;
  return error instanceof UserError && error.field === 'email' ? 'that is not an e-mail address' : error;
}

try {
  await main(process.argv[2]);
} catch (error) {
  console.error(explained(error));
  process.exit(1);
}
