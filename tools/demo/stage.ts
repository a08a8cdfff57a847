import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GrantsModule } from '@sleutelring/grants';
import { type Actor, type Role, fixedClock } from '@sleutelring/kernel';
import { KeyPersonsModule } from '@sleutelring/key-persons';
import { OrganisationsModule } from '@sleutelring/organisations';
import { OutreachModule } from '@sleutelring/outreach';
import { ConfigModule, DatabaseModule, readConfig } from '@sleutelring/platform';
import { ReportingModule } from '@sleutelring/reporting';
import { FIRST_DAY } from './outreach-plan';
import { demoId } from './random';

/** The services as they are, with a clock that the story moves: what happened in the demo year happened by their rules. */
export async function openStage() {
  const clock = fixedClock(`${FIRST_DAY}T08:00:00Z`);
  @Module({
    imports: [
      ConfigModule.with(readConfig(process.env), clock),
      DatabaseModule.forRoles('app', 'auth', 'reader', 'worker'),
      OrganisationsModule,
      KeyPersonsModule,
      OutreachModule,
      GrantsModule,
      ReportingModule,
    ],
  })
  class Stage {}
  const app = await NestFactory.createApplicationContext(Stage, { logger: ['error', 'warn'] });
  return { app, get: app.get.bind(app), clock };
}
export type Stage = Awaited<ReturnType<typeof openStage>>;

export const organisationId = (key: string): string => demoId('organisation', key);
export const accountId = (key: string): string => demoId('account', key);
export const networkId = (key: string): string => demoId('network', key);

/** Somebody of the story, wearing the hat of an organisation. */
export function acting(role: Role, organisation: string, keyPersonId: string | null = null): Actor {
  const membership = {
    id: demoId('hat', role, organisation),
    role,
    organisationId: organisationId(organisation),
    keyPersonId,
    networkId: null,
  };
  return {
    kind: 'user',
    userId: accountId(`coordinator-${organisation}`),
    sessionId: demoId('session'),
    membership,
  };
}
