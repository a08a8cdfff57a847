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
import helmet from 'helmet';
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
  // Helmet itself: its plugin for Fastify works out the headers anew for each request.
  const secure = helmet(securityHeaders(config));
  server.addHook('onRequest', (request, reply, next) => secure(request.raw, reply.raw, () => next()));
  logRequests(server, logger, app.get(Metrics));
  acceptOnlyTrustedDocuments(server, documents, config.NODE_ENV === 'test');
  await serveApps(server, config);
  return app;
}

/** The one style that React Aria adds to a page by itself: how a pressable thing answers to touch. */
const PRESSABLE_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

function securityHeaders(config: Config) {
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
    referrerPolicy: { policy: 'no-referrer' as const },
    strictTransportSecurity: config.PUBLIC_URL.startsWith('https://') && {
      maxAge: 63_072_000,
      includeSubDomains: true,
    },
  };
}
