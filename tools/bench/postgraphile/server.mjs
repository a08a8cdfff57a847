import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makeV4Preset } from 'postgraphile/presets/v4';

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, makeV4Preset({ simpleCollections: 'both' })],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: 16 },
    }),
  ],
  grafserv: { port: Number(process.env.PORT), graphqlPath: '/graphql', watch: false },
});
const server = createServer();
const served = instance.createServ(grafserv);
await served.addTo(server);
await served.ready?.();
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening'));
