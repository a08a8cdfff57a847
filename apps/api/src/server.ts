import type { IncomingMessage, ServerResponse } from 'node:http';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  type Config,
  Metrics,
  NestLogger,
  TrustedDocuments,
  acceptOnlyTrustedDocuments,
  createLogger,
  logRequests,
} from '@sleutelring/platform';
import helmet, { type HelmetOptions } from 'helmet';
import { ApiModule } from './api.module';
import { httpAdapter } from './http-adapter';
import { httpFaults } from './http-faults';
import { serveApps } from './serve-apps';

/** The api with everything around it, not listening yet. */
export async function createServer(
  config: Config,
  documents: TrustedDocuments,
): Promise<NestFastifyApplication> {
  const logger = createLogger(config.LOG_LEVEL, 'api');
  const adapter = httpAdapter();
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  app.useGlobalFilters(httpFaults(logger));
  await app.register(cookie);
  const server = adapter.getInstance();
  const secure = securityHeaders(config);
  server.addHook('onRequest', (_, reply, next) => {
    reply.headers(secure);
    next();
  });
  logRequests(server, logger, app.get(Metrics));
  acceptOnlyTrustedDocuments(server, documents, config.NODE_ENV === 'test');
  await serveApps(server, config);
  return app;
}

/** The one style that React Aria adds to a page by itself: how a pressable thing answers to touch. */
const PRESSABLE_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** What helmet would set on each answer, worked out once: it is the same on all of them. */
function securityHeaders(config: Config): Record<string, string> {
  const headers: Record<string, string> = {};
  const answer = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  helmet(security(config))({} as IncomingMessage, answer as never as ServerResponse, () => undefined);
  return headers;
}

function security(config: Config): HelmetOptions {
  const self = ["'self'"];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': self,
        'style-src': [...self, PRESSABLE_STYLE],
        'img-src': ["'self'", 'data:'],
        'font-src': self,
        'connect-src': self,
        'manifest-src': self,
        'worker-src': self,
        'form-action': self,
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: config.PUBLIC_URL.startsWith('https://') && {
      maxAge: 63_072_000,
      includeSubDomains: true,
    },
  };
}
