import { ApiError, request } from '@sleutelring/graphql-client';
import { SentActivityLogDocument } from '@sleutelring/graphql-client/field';
import type { AppStore, LogItem } from '../shell/app';
import { draftOf, noteOfSent, stepOf, type Correction, type Draft, type Step } from './note';

/** Makes a log that may still be changed a draft, unless a draft of it was begun before. */
export async function openForCorrection(store: AppStore, id: string): Promise<Step> {
  if (!(await store.drafts.get(id))) {
    const correction = (await keptCorrection(store, id)) ?? (await correctionOf(id));
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
  // Where the server has a log of this id, the author meets that one, so that nothing is overwritten unseen.
  const known = baseVersion !== undefined || problem?.code === 'CONFLICT';
  const correction = known ? await correctionOf(id) : undefined;
  await store.drafts.put(
    id,
    begun ? { ...begun, ...(correction && { correction }) } : draftOf(note, correction),
  );
  return stepOf(problem?.field);
}

/** A returned log as it was last fetched: it opens without a network. */
async function keptCorrection(store: AppStore, id: string): Promise<Correction | undefined> {
  const item = (await store.list()).find((one) => one.id === id && one.state === 'returned');
  const kept = item && (await store.reopen(id));
  if (kept?.baseVersion === undefined) return undefined;
  return { baseVersion: kept.baseVersion, question: item?.summary.question ?? null, before: kept.note };
}

async function correctionOf(id: string): Promise<Correction> {
  const { myActivityLog } = await request(SentActivityLogDocument, { id });
  if (!myActivityLog.allowed.includes('correct')) throw new ApiError('NOT_ALLOWED_NOW');
  const { version: baseVersion, question = null } = myActivityLog;
  return { baseVersion, question: question ?? null, before: noteOfSent(myActivityLog) };
}
