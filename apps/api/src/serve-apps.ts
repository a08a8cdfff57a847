import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { Config } from '@sleutelring/platform';
import type { FastifyInstance, FastifyReply } from 'fastify';

const FOREVER = 'public, max-age=31536000, immutable';

/** Serves the two frontends as files: the admin at `/`, the field app at `/agenda/`. */
export async function serveApps(server: FastifyInstance, config: Config): Promise<void> {
  // The first one decorates the reply with sendFile; the second must not do so again.
  await serveApp(server, '/agenda/', resolve(config.FIELD_DIR), true);
  await serveApp(server, '/', resolve(config.ADMIN_DIR), false);
}

async function serveApp(
  server: FastifyInstance,
  prefix: string,
  root: string,
  decorateReply: boolean,
): Promise<void> {
  if (!existsSync(resolve(root, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root,
    prefix,
    decorateReply,
    wildcard: false,
    cacheControl: false,
    setHeaders,
  });
  // A deep link is a page of the app; the app itself says when there is no such page.
  server.get(`${prefix}*`, (request, reply) => {
    const isPage = !/\.[a-z0-9]+$/.test(request.url.split('?')[0] ?? '');
    return isPage ? (reply as FastifyReply).sendFile('index.html', root) : reply.callNotFound();
  });
}

function setHeaders(reply: FastifyReply, path: string): void {
  reply.header('cache-control', path.includes('/assets/') ? FOREVER : 'no-cache');
}
