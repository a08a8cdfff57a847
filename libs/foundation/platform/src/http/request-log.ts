import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Metrics } from './metrics';

/** Made here, never taken from the client, so that nobody can write into the log. */
export const requestId = (): string => randomUUID();

/** One line a request: no address, no query string, nothing of the body. */
export function logRequests(server: FastifyInstance, logger: Logger, metrics: Metrics): void {
  server.addHook('onRequest', (request, reply, next) => {
    reply.header('x-request-id', request.id);
    next();
  });
  server.addHook('onResponse', (request, reply, next) => {
    const route = request.routeOptions.url ?? 'none';
    const milliseconds = Math.round(reply.elapsedTime);
    metrics.requests.observe({ route, status: reply.statusCode }, reply.elapsedTime / 1000);
    logger.info({
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      milliseconds,
    });
    next();
  });
}
