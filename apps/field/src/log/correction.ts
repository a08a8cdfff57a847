import { ApiError, request } from '@sleutelring/graphql-client';
import { SentActivityLogDocument, type SentActivityLogQuery } from '@sleutelring/graphql-client/field';
import type { AppStore, LogItem } from '../shell/app';
import { draftOf, stepOf, type Draft, type LogNote, type Step } from './note';

type SentLog = SentActivityLogQuery['activityLog'];

/** The author's own words back from the server: a finished log is no longer on the phone. */
export function noteOfSent(log: SentLog): LogNote {
  const { id, day, municipalityCode, formKey, settingKey, themeKeys, languageKey, audienceKey } = log;
  const { bands, newcomers, firstTime, durationMinutes, materialKeys, heard, guidance } = log;
  return {
    ...{ id, day, municipalityCode, formKey, settingKey, themeKeys, languageKey, audienceKey },
    ...{ bands, newcomers, firstTime, durationMinutes, materialKeys, heard: heard ?? null, guidance },
  };
}

/** Fetches a returned log and makes it a draft, unless a draft of it was begun before. */
export async function openForCorrection(store: AppStore, { id }: LogItem): Promise<Step> {
  if (await store.drafts.get(id)) return 1;
  const { activityLog } = await request(SentActivityLogDocument, { id });
  if (activityLog.state !== 'RETURNED') throw new ApiError('CHANGED_MEANWHILE');
  const before = noteOfSent(activityLog);
  const { version: baseVersion, question = null } = activityLog;
  await store.drafts.put(id, draftOf(before, { baseVersion, question: question ?? null, before }));
  return 1;
}

/** Makes a refused log a draft again, at the step where it was refused. */
export async function reopenRefused(store: AppStore, { id, problem }: LogItem): Promise<Step> {
  const reopened = await store.reopen(id);
  if (!reopened) throw new ApiError('NOT_FOUND');
  const { note, baseVersion } = reopened;
  if (!(await store.drafts.get<Draft>(id))) {
    const correction = baseVersion === undefined ? undefined : { baseVersion, question: null, before: note };
    await store.drafts.put(id, draftOf(note, correction));
  }
  return stepOf(problem?.field);
}
