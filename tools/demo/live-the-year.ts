import { addDays, grouped } from '@sleutelring/kernel';
import { KeyPersonService, KeyPersonStatus, LanguageLevel } from '@sleutelring/key-persons';
import { ReviewService, SubmissionService } from '@sleutelring/outreach';
import { ORGANISATIONS } from './network.data';
import { FIRST_DAY, LAST_DAY, type PlannedLog } from './outreach-plan';
import type { DemoKeyPerson } from './people-plan';
import { type Stage, acting } from './stage';

const MILLISECONDS_PER_DAY = 86_400_000;
const BATCH = 20;
const REVIEWED_AT_ONCE = 100;
/** What came in during the last days of the story is still waiting for the coordinator. */
const WAITING_SINCE = addDays(LAST_DAY, -9);
const QUESTIONS = [
  'Klopt het aantal nieuwkomers? Het lijkt hoog voor deze groep.',
  'Was dit op de dag die je invulde? Ik zie twee keer dezelfde avond.',
  'Kun je zeggen welke folder je gebruikte?',
];

export async function welcomeKeyPersons({ get }: Stage, people: readonly DemoKeyPerson[]): Promise<void> {
  for (const { id, organisation, alias, languages, communities, regions, since, startsActive } of people) {
    await get(KeyPersonService).create(acting('coordinator', organisation), {
      id,
      alias,
      languages: languages.map((languageKey, index) => ({
        languageKey,
        level: index === 0 ? LanguageLevel.NATIVE : LanguageLevel.GOOD,
      })),
      communitiesServed: [...communities],
      regionCodes: [...regions],
      status: startsActive ? KeyPersonStatus.ACTIVE : KeyPersonStatus.IN_TRAINING,
      since,
    });
  }
}

/** Month by month: key persons send what they did, coordinators look at it. */
export async function liveTheYear(
  stage: Stage,
  logs: readonly PlannedLog[],
  tell: (month: string) => void,
): Promise<void> {
  for (const month of months(logs)) {
    const ofMonth = logs.filter(({ input }) => input.day.startsWith(month));
    moveTo(stage, ofMonth.at(-1)?.input.day ?? FIRST_DAY);
    await sendAll(stage, ofMonth);
    await reviewAll(stage, ofMonth);
    tell(month);
  }
}

const months = (logs: readonly PlannedLog[]): string[] => [
  ...new Set(logs.map(({ input }) => input.day.slice(0, 7))),
];

function moveTo({ clock }: Stage, day: string): void {
  clock.advance(
    Date.parse(`${day}T20:00:00Z`) - clock.now().getTime() + (day < LAST_DAY ? MILLISECONDS_PER_DAY / 24 : 0),
  );
}

async function sendAll({ get }: Stage, logs: readonly PlannedLog[]): Promise<void> {
  for (const own of grouped(logs, ({ keyPerson }) => keyPerson.id).values()) {
    const { id, organisation } = (own[0] as PlannedLog).keyPerson;
    for (let start = 0; start < own.length; start += BATCH) {
      const inputs = own.slice(start, start + BATCH).map(({ input }) => input);
      const outcomes = await get(SubmissionService).submitAll(acting('key_person', organisation, id), inputs);
      const refused = outcomes.find(({ error }) => error);
      if (refused) throw refused.error;
    }
  }
}

async function reviewAll({ get }: Stage, logs: readonly PlannedLog[]): Promise<void> {
  for (const { key } of ORGANISATIONS) {
    const coordinator = acting('coordinator', key);
    const own = logs.filter(({ keyPerson }) => keyPerson.organisation === key).map(({ input }) => input);
    const doubtful = own.filter(({ day }, index) => day >= addDays(WAITING_SINCE, -14) && index % 17 === 3);
    const waiting = own.filter((one) => one.day >= WAITING_SINCE && !doubtful.includes(one));
    const good = own.filter((one) => !doubtful.includes(one) && !waiting.includes(one)).map(({ id }) => id);
    for (let start = 0; start < good.length; start += REVIEWED_AT_ONCE) {
      const seen = good.slice(start, start + REVIEWED_AT_ONCE).map((id) => ({ id, baseVersion: 1 }));
      await get(ReviewService).approve(coordinator, seen);
    }
    for (const [index, { id }] of doubtful.entries())
      await get(ReviewService).return(
        coordinator,
        { id, baseVersion: 1 },
        QUESTIONS[index % QUESTIONS.length] as string,
      );
  }
}
