import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigError, NestLogger, createLogger, readConfig } from '@sleutelring/platform';
import { SchedulerModule } from './scheduler.module';

try {
  const config = readConfig({ PORT: '3001', ...process.env });
  const logger = new NestLogger(createLogger(config.LOG_LEVEL, 'scheduler'));
  const adapter = new FastifyAdapter({ logger: false });
  const app = await NestFactory.create<NestFastifyApplication>(SchedulerModule.with(config), adapter, {
    logger,
    abortOnError: false,
  });
  app.enableShutdownHooks();
  await app.listen(config.PORT, config.HOST);
  console.log(JSON.stringify({ process: 'scheduler', message: 'listening', url: await app.getUrl() }));
} catch (error) {
  console.error(error instanceof ConfigError ? `wrong setting: ${error.message}` : error);
  process.exit(1);
}
