import 'reflect-metadata';
import { ConfigError, readConfig } from '@sleutelring/platform';
import { trustedDocuments } from './documents';
import { createServer } from './server';

try {
  const config = readConfig(process.env);
  const app = await createServer(config, trustedDocuments());
  await app.listen(config.PORT, config.HOST);
  console.log(JSON.stringify({ process: 'api', message: 'listening', url: await app.getUrl() }));
} catch (error) {
  console.error(error instanceof ConfigError ? `wrong setting: ${error.message}` : error);
  process.exit(1);
}
