import { Inject, Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import type { Actor, Clock, Uuid } from '@sleutelring/kernel';
import { UserError, dayOf, invalid, isUuid, notFound } from '@sleutelring/kernel';
import { type ListName, ReferenceLists } from '@sleutelring/organisations';
import { CLOCK, Database, type Transaction } from '@sleutelring/platform';
import { auditRecord } from '../activity-log/activity-log.changes';
import { type ActivityLogRow, logOf, selectLogs } from '../activity-log/activity-log.sql';
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

interface Stored extends ActivityLogRow {
  readonly firstContent: string;
}

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
    const stored = fit.length ? await this.keep(actor, fit) : new Map<Uuid, Stored>();
    return checked.map(({ id, submission, error }) => {
      if (!submission) return { id, error };
      const row = stored.get(id);
      if (row?.firstContent !== submission.content_hash)
        return { id, error: new UserError('CONFLICT', 'id') };
      return { id, log: logOf(actor, row, this.lists) };
    });
  }

  circumstances(): Circumstances {
    return {
      today: dayOf(this.clock.now()),
      offers: (list, key) => this.lists.offers(list as ListName, key),
      ggdRegionOf: (code) => this.lists.municipality(code)?.ggdRegionCode,
    };
  }

  private keep(actor: Actor, submissions: Submission[]): Promise<Map<Uuid, Stored>> {
    return this.database.transaction(actor, async (tx) => {
      const isNew = new Set(await insertLogs(tx, submissions));
      const kept = submissions.filter(({ id }) => isNew.delete(id));
      await insertNotes(tx, kept);
      await tx.publish(...kept.map(({ id }) => sent(tx, id)));
      const stored = await storedUnder(
        tx,
        submissions.map(({ id }) => id),
      );
      const refused = submissions.filter((one) => stored.get(one.id)?.firstContent !== one.content_hash);
      await record(tx, [
        ...kept.map(({ id }) => auditRecord('submit', id)),
        ...refused.map(({ id }) => auditRecord('submit', id, 'refused')),
      ]);
      return stored;
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

async function storedUnder(tx: Transaction, ids: Uuid[]): Promise<Map<Uuid, Stored>> {
  const rows = await tx.query<Stored>(
    `${selectLogs(`, encode(log.first_content, 'hex') as "firstContent"`)} where log.id = any($1::uuid[])`,
    [ids],
    'activityLog.stored',
  );
  return new Map(rows.map((row) => [row.id, row]));
}
