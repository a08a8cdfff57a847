import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Handlers, readConfig } from '@sleutelring/platform';
import { type TestDatabase, testDatabase } from '@sleutelring/testing';
import { SCHEDULED } from './schedule';
import { SchedulerModule } from './scheduler.module';

/** These do their work by organisation or by person, and note each of them instead of the slot. */
const PIECEMEAL = ['keyPerson.forget', 'outreach.remind'];
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

  it('notes the time slot of each line by the name of its handler, also when it comes twice', async () => {
    for (const { topic } of SCHEDULED) {
      for (const handler of handlers.forTopic(topic)) {
        const message = { id: `${handler.name}-slot`, topic, subjectId: null, organisationId: null };
        await handler.handle(message);
        await handler.handle(message);
      }
    }
    const noted = await database.admin<{ id: string }>('select message_id as id from inbox');
    const whole = handlers
      .list()
      .filter(({ topic }) => SCHEDULED.some((line) => line.topic === topic) && !PIECEMEAL.includes(topic));
    expect(noted.map(({ id }) => id).sort()).toEqual(whole.map(({ name }) => `${name}-slot`).sort());
  });
});
