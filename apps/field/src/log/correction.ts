import { ApiError, request } from '@sleutelring/graphql-client';
import { SentActivityLogDocument, type SentActivityLogQuery } from '@sleutelring/graphql-client/field';
import type { AppStore, LogItem } from '../shell/app';
import { draftOf, stepOf, type Correction, type Draft, type LogNote, type Step } from './note';

type SentLog = SentActivityLogQuery['myActivityLog'];

/** The author's own words back from the server: a finished log is no longer on the phone. */
export function noteOfSent(log: SentLog): LogNote {
  const { id, day, municipalityCode, formKey, settingKey, themeKeys, languageKey, audienceKey } = log;
  const { bands, newcomers, firstTime, durationMinutes, materialKeys, heard, guidance } = log;
  return {
    ...{ id, day, municipalityCode, formKey, settingKey, themeKeys, languageKey, audienceKey },
    ...{ bands, newcomers, firstTime, durationMinutes, materialKeys, heard: heard ?? null, guidance },
  };
}

/** Fetches a log that may still be changed and makes it a draft, unless a draft of it was begun before. */
export async function openForCorrection(store: AppStore, id: string): Promise<Step> {
  if (!(await store.drafts.get(id))) {
    const correction = await correctionOf(id);
    await store.drafts.put(id, draftOf(correction.before, correction));
  }
  return 1;
}

/** Makes a refused log a draft again, at the step where it was refused. */
export async function reopenRefused(store: AppStore, { id, problem }: LogItem): Promise<Step> {
  const reopened = await store.reopen(id);
  if (!reopened) throw new ApiError('NOT_FOUND');
  const { note, baseVersion } = reopened;
  const begun = await store.drafts.get<Draft>(id);
  // A correction meets the log as it is now, so that what changed meanwhile is seen and not overwritten unseen.
  const correction = baseVersion === undefined ? undefined : await correctionOf(id);
  await store.drafts.put(
    id,
    begun ? { ...begun, ...(correction && { correction }) } : draftOf(note, correction),
  );
  return stepOf(problem?.field);
}

async function correctionOf(id: string): Promise<Correction> {
  const { myActivityLog } = await request(SentActivityLogDocument, { id });
  if (!myActivityLog.allowed.includes('correct')) throw new ApiError('NOT_ALLOWED_NOW');
  const { version: baseVersion, question = null } = myActivityLog;
  return { baseVersion, question: question ?? null, before: noteOfSent(myActivityLog) };
}
