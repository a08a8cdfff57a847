import { type Clock, fixedClock, newId } from '@sleutelring/kernel';
import { ReferenceLists } from '@sleutelring/organisations';
import { type TestDatabase, actor, testDatabase } from '@sleutelring/testing';
import { HistoryReader } from './history/history.reader';
import { ActivityLogReader } from './list/activity-log.reader';
import { ReviewService } from './review/review.service';
import type { ActivityLogInput } from './submission/activity-log.inputs';
import { CorrectionService } from './submission/correction.service';
import { SubmissionService } from './submission/submission.service';

export const TODAY = '2026-11-23';

/** A log that is right in every respect, save what a test says otherwise. */
export function logInput(change: Partial<ActivityLogInput> = {}): ActivityLogInput {
  return {
    id: newId(),
    day: '2026-11-20',
    municipalityCode: 'GM0855',
    formKey: 'huiskamer',
    settingKey: 'woning',
    themeKeys: ['vgv', 'zelfbeschikking'],
    languageKey: 'so',
    audienceKey: 'vrouwen',
    bands: [
      { genderKey: 'vrouw', ageGroupKey: '26_45', count: 10 },
      { genderKey: 'vrouw', ageGroupKey: '46_64', count: 4 },
    ],
    newcomers: 3,
    firstTime: 6,
    durationMinutes: 120,
    materialKeys: ['folder_vgv'],
    heard: 'Vrouwen willen het er thuis over hebben',
    guidance: [{ destinationKey: 'veilig_thuis', count: 1 }],
    ...change,
  };
}

/** Two organisations with people in them, and the services that work on their logs. */
export async function outreachWorld(clock: Clock = fixedClock(`${TODAY}T12:00:00Z`)) {
  const database = await testDatabase();
  const lists = new ReferenceLists(database.app);
  await lists.onApplicationBootstrap();
  const submissions = new SubmissionService(database.app, lists, clock);
  return {
    database,
    submissions,
    corrections: new CorrectionService(database.app, submissions, lists),
    reviews: new ReviewService(database.app, lists),
    reader: new ActivityLogReader(database.app, lists),
    attached: new HistoryReader(database.app),
    one: await organisation(database),
    other: await organisation(database),
    close: async () => {
      await lists.onApplicationShutdown();
      await database.close();
    },
  };
}

export type OutreachWorld = Awaited<ReturnType<typeof outreachWorld>>;

async function organisation(database: TestDatabase) {
  const id = newId();
  await database.admin(
    `insert into organisation (id, kind, name, short_name) values ($1, 'organisation', 'Fictieve organisatie', 'Fictief')`,
    [id],
  );
  return {
    id,
    coordinator: actor('coordinator', { organisationId: id }),
    auditor: actor('auditor', { organisationId: id }),
    amina: await keyPerson(database, id, 'Amina'),
    saba: await keyPerson(database, id, 'Saba'),
  };
}

async function keyPerson(database: TestDatabase, organisationId: string, alias: string) {
  const keyPersonId = newId();
  await database.admin(
    `insert into key_person (id, organisation_id, alias, status, since) values ($1, $2, $3, 'active', '2025-01-01')`,
    [keyPersonId, organisationId, alias],
  );
  return actor('key_person', { organisationId, keyPersonId });
}
