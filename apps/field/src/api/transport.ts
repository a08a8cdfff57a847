import { ApiError, request, type TrustedDocument } from '@sleutelring/graphql-client';
import * as api from '@sleutelring/graphql-client/field';
import {
  Refused,
  Revoked,
  SignedOut,
  type Outcome,
  type Received,
  type Transport,
} from '@sleutelring/offline-store';
import { noteOfSent, type LogNote, type LogSummary } from '../log/note';

const TIMEOUT = 20_000;

/** Mistakes of the author; whatever else fails may go well the next time. */
const LASTING =
  /^(REQUIRED|TOO_(SHORT|LONG|SMALL|LARGE|MANY)|INVALID_|DAY_|PERIOD_|OUTSIDE_|SUM_|IDENTIFYING|NOT_|CONFLICT|CHANGED_|BAD_REQUEST)/;

/** Asks the api about the queue, in the words of the offline store. */
async function ask<Result, Variables>(
  document: TrustedDocument<Result, Variables>,
  variables: Variables,
  as?: string,
): Promise<Result> {
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    return await request(document, variables, { signal, ...(as !== undefined && { as }) });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === 'UNAUTHENTICATED') throw new SignedOut();
    if (LASTING.test(error.code))
      throw new Refused({ code: error.code, field: error.field, params: error.params });
    throw error;
  }
}

function receivedOf(log: api.LogLineFragment): Received<LogSummary> {
  const { id, state, version, ...line } = log;
  const { day, municipalityName, formKey, attendances, question } = line;
  const states = {
    SENT: 'sent',
    RETURNED: 'returned',
    APPROVED: 'approved',
    WITHDRAWN: 'withdrawn',
  } as const;
  return {
    id,
    state: states[state],
    summary: { day, municipalityName, formKey, attendances, question },
    version,
  };
}

function outcomeOf({
  id,
  log,
  error,
}: api.SubmitActivityLogsMutation['submitActivityLogs'][number]): Outcome<LogSummary> {
  if (log) return { id, received: receivedOf(log) };
  const params = Object.fromEntries((error?.params ?? []).map(({ name, value }) => [name, value]));
  return {
    id,
    problem: { code: error?.code ?? 'INTERNAL', params, ...(error?.field && { field: error.field }) },
  };
}

export const transport: Transport<LogNote, LogSummary> = {
  async owner() {
    const { viewer, sessionRevoked } = await ask(api.SignedInAsDocument, {});
    if (sessionRevoked) throw new Revoked();
    return viewer?.membership?.keyPersonId ?? null;
  },

  async submit(inputs, owner) {
    const { submitActivityLogs } = await ask(api.SubmitActivityLogsDocument, { inputs: [...inputs] }, owner);
    return submitActivityLogs.map(outcomeOf);
  },

  async correct(log, baseVersion, owner) {
    const input = { baseVersion, log };
    const { correctActivityLog } = await ask(api.CorrectActivityLogDocument, { input }, owner);
    return receivedOf(correctActivityLog);
  },

  async mine(owner) {
    const { myActivityLogs } = await ask(api.MyActivityLogsDocument, {}, owner);
    return myActivityLogs.edges
      .map(({ node }) => receivedOf(node))
      .filter(({ state }) => state !== 'withdrawn');
  },

  async content(id, owner) {
    return noteOfSent((await ask(api.SentActivityLogDocument, { id }, owner)).myActivityLog);
  },
};
