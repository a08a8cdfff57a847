import { Inject, Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import type { Actor, Clock, Uuid } from '@sleutelring/kernel';
import { UserError, dayOf, invalid, isUuid, notFound } from '@sleutelring/kernel';
import { type ListName, ReferenceLists } from '@sleutelring/organisations';
import { CLOCK, Database, type Transaction } from '@sleutelring/platform';
import { auditRecord, idsOf } from '../activity-log/activity-log.changes';
import type { ActivityLogRow } from '../activity-log/activity-log.columns';
import { logOf, selectLogs } from '../activity-log/activity-log.sql';
import type { ActivityLog } from '../activity-log/activity-log.type';
import { ACTIVITY_LOG_TOPICS } from '../outreach.events';
import { type Circumstances, checkedContent } from './activity-log.check';
import type { ActivityLogInput } from './activity-log.inputs';
import { type Submission, insertLogs, insertNotes } from './submission.sql';
import { fingerprint } from './content';

const BATCH = 20;

/** What became of one log of a batch: kept, or refused with the reason. */
export type Outcome = { readonly id: Uuid } & (
  | { readonly log: ActivityLog; readonly error?: undefined }
  | { readonly log?: undefined; readonly error: UserError }
);

/** A key person sends what she did. Exactly once, however often the phone repeats it: the id is hers and the content its proof. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly database: Database,
    private readonly lists: ReferenceLists,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async submit(actor: Actor, input: ActivityLogInput): Promise<ActivityLog> {
    const [outcome] = await this.submitAll(actor, [input]);
    if (!outcome?.log) throw outcome?.error ?? notFound();
    return outcome.log;
  }

  /** What fits is kept and the rest is told, each by itself. */
  async submitAll(actor: Actor, inputs: readonly ActivityLogInput[]): Promise<Outcome[]> {
    if (inputs.length > BATCH) throw invalid('TOO_MANY', 'inputs', { max: BATCH });
    const now = this.circumstances();
    const checked = inputs.map((input) => ({ id: input.id, ...attempt(() => submissionOf(input, now)) }));
    const fit = checked.flatMap(({ submission }) => submission ?? []);
    const kept = fit.length ? await this.keep(actor, fit) : new Map<Submission, ActivityLogRow>();
    return checked.map(({ id, submission, error }) => {
      if (!submission) return { id, error };
      const row = kept.get(submission);
      return row
        ? { id, log: logOf(actor, row, this.lists) }
        : { id, error: new UserError('CONFLICT', 'id') };
    });
  }

  circumstances(): Circumstances {
    return {
      today: dayOf(this.clock.now()),
      offers: (list, key) => this.lists.offers(list as ListName, key),
      ggdRegionOf: (code) => this.lists.municipality(code)?.ggdRegionCode,
    };
  }

  /** The logs that are now with us; one that is missing has an id that is taken by another. */
  private keep(actor: Actor, submissions: Submission[]): Promise<Map<Submission, ActivityLogRow>> {
    return this.database.transaction(actor, async (tx) => {
      const kept = await insertLogs(tx, submissions);
      const added = [...kept.keys()];
      const known = submissions.filter((one) => !kept.has(one));
      for (const [submission, row] of await repeated(tx, known)) kept.set(submission, row);
      insertNotes(tx, added);
      tx.publish(...added.map(({ id }) => sent(tx, id)));
      const refused = known.filter((one) => !kept.has(one));
      if (added.length) record(tx, auditRecord('submit', idsOf(added)));
      if (refused.length) record(tx, auditRecord('submit', idsOf(refused), 'refused'));
      return kept;
    });
  }
}

function submissionOf(input: ActivityLogInput, now: Circumstances): Submission {
  if (!isUuid(input.id)) throw invalid('INVALID_FORMAT', 'id');
  const content = checkedContent(input, now);
  return { id: input.id, ...content, content_hash: fingerprint(content) };
}

function attempt(
  make: () => Submission,
): { submission: Submission; error?: undefined } | { submission?: undefined; error: UserError } {
  try {
    return { submission: make() };
  } catch (error) {
    if (error instanceof UserError) return { error };
    throw error;
  }
}

function sent({ actor }: Transaction, subjectId: Uuid) {
  const organisationId = actor.kind === 'user' ? (actor.membership?.organisationId ?? null) : null;
  return { topic: ACTIVITY_LOG_TOPICS.sent, subjectId, organisationId };
}

/** Those of which the same content came before, with the log as it is now. */
async function repeated(
  tx: Transaction,
  submissions: readonly Submission[],
): Promise<[Submission, ActivityLogRow][]> {
  if (submissions.length === 0) return [];
  const rows = await tx.query<ActivityLogRow & { firstContent?: string }>(
    `${selectLogs(`, encode(log.first_content, 'hex') as "firstContent"`)} where log.id = any($1::uuid[])`,
    [submissions.map(({ id }) => id)],
    'activityLog.repeated',
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return submissions.flatMap((submission): [Submission, ActivityLogRow][] => {
    const { firstContent, ...row } = byId.get(submission.id) ?? {};
    return firstContent === submission.content_hash ? [[submission, row as ActivityLogRow]] : [];
  });
}
