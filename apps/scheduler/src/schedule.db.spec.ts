import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Handlers, readConfig } from '@sleutelring/platform';
import { type TestDatabase, testDatabase } from '@sleutelring/testing';
import { SCHEDULED } from './schedule';
import { SchedulerModule } from './scheduler.module';

const TOPIC = /^[a-z][A-Za-z]+\.[a-z][A-Za-z]+$/;

describe('the schedule', () => {
  let database: TestDatabase;
  let handlers: Handlers;
  let close: () => Promise<void>;

  beforeAll(async () => {
    database = await testDatabase();
    const config = readConfig({ ...database.environment, NODE_ENV: 'test' });
    const app = await NestFactory.createApplicationContext(SchedulerModule.with(config), { logger: false });
    handlers = app.get(Handlers);
    close = () => app.close();
  });
  afterAll(async () => {
    await close();
    await database.close();
  });

  it('has exactly one handler for each line, and no line twice', () => {
    for (const { topic } of SCHEDULED) {
      expect(topic).toMatch(TOPIC);
      expect(handlers.forTopic(topic)).toHaveLength(1);
    }
    expect(new Set(SCHEDULED.map((line) => line.topic)).size).toBe(SCHEDULED.length);
  });

  it('knows each handler by a name of its own', () => {
    const names = handlers.list().map((handler) => handler.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Tidy.tidy');
  });

  it('runs each line once for its time slot, also when it comes twice', async () => {
    for (const { topic } of SCHEDULED) {
      for (const handler of handlers.forTopic(topic)) {
        const message = { id: `${handler.name}-slot`, topic, subjectId: null, organisationId: null };
        await handler.handle(message);
        await handler.handle(message);
      }
    }
  });
});
