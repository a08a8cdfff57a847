import { Injectable } from '@nestjs/common';
import type { Actor, Uuid } from '@sleutelring/kernel';
import { UserError, notFound } from '@sleutelring/kernel';
import { ReferenceLists } from '@sleutelring/organisations';
import { Database, type Transaction } from '@sleutelring/platform';
import { tell } from '../activity-log/activity-log.changes';
import { demand } from '../activity-log/activity-log.policy';
import { type LockedLog, lockLog, logOf, readLogs } from '../activity-log/activity-log.sql';
import { type ActivityLog, ActivityLogState } from '../activity-log/activity-log.type';
import { type Circumstances, checkedContent } from './activity-log.check';
import type { CorrectActivityLogInput } from './activity-log.inputs';
import { fingerprint } from './content';
import { changesBetween } from './field-changes';
import { SubmissionService } from './submission.service';
import { insertNotes, removeNote, updateLog } from './submission.sql';

/** A key person mends or takes back what she sent, as long as nobody approved it. */
@Injectable()
export class CorrectionService {
  constructor(
    private readonly database: Database,
    private readonly submissions: SubmissionService,
    private readonly lists: ReferenceLists,
  ) {}

  correct(actor: Actor, { baseVersion, log: input }: CorrectActivityLogInput): Promise<ActivityLog> {
    return this.database.transaction(actor, async (tx) => {
      const before = await lockLog(tx, input.id, 'log.id');
      const content = checkedContent(input, this.knowing(before));
      const content_hash = fingerprint(content);
      if (isRepeated(before, baseVersion, content_hash)) return this.read(tx, input.id);
      demand('correct', actor, before, 'log.id');
      demandVersion(before, baseVersion);
      const submission = { id: input.id, ...content, content_hash };
      await updateLog(tx, submission);
      await removeNote(tx, input.id);
      insertNotes(tx, [submission]);
      await tell(tx, 'corrected', [before], { changes: changesBetween(before, content) });
      return this.read(tx, input.id);
    });
  }

  withdraw(actor: Actor, id: Uuid, baseVersion: number): Promise<ActivityLog> {
    return this.database.transaction(actor, async (tx) => {
      const before = await lockLog(tx, id, 'id');
      if (before.state === ActivityLogState.WITHDRAWN) return this.read(tx, id);
      demand('withdraw', actor, before);
      demandVersion(before, baseVersion);
      await tx.execute(
        `update activity_log set state = 'withdrawn', question = null, version = version + 1 where id = $1`,
        [id],
      );
      await removeNote(tx, id);
      await tell(tx, 'withdrawn', [before]);
      return this.read(tx, id);
    });
  }

  private async read(tx: Transaction, id: Uuid): Promise<ActivityLog> {
    const [row] = await readLogs(tx, [id]);
    if (!row) throw notFound('id');
    return logOf(tx.actor, row, this.lists);
  }

  /** What was chosen while it was still offered may stay. */
  private knowing(before: LockedLog): Circumstances {
    const now = this.submissions.circumstances();
    const chosen = chosenIn(before);
    return { ...now, offers: (list, key) => now.offers(list, key) || chosen.has(`${list}/${key}`) };
  }
}

function chosenIn(log: LockedLog): Set<string> {
  const of = (list: string, keys: readonly string[]): string[] => keys.map((key) => `${list}/${key}`);
  return new Set([
    ...of('outreach_form', [log.formKey]),
    ...of('setting', [log.settingKey]),
    ...of('language', [log.languageKey]),
    ...of('audience', [log.audienceKey]),
    ...of('theme', log.themeKeys),
    ...of('material', log.materialKeys),
    ...of(
      'help_destination',
      log.guidance.map((one) => one.destinationKey),
    ),
    ...of(
      'gender',
      log.bands.map((band) => band.genderKey),
    ),
    ...of(
      'age_group',
      log.bands.map((band) => band.ageGroupKey),
    ),
  ]);
}

/** The answer to a correction got lost and the phone sends it again. */
function isRepeated(now: LockedLog, baseVersion: number, content: string): boolean {
  return now.version === baseVersion + 1 && now.content === content && now.state === ActivityLogState.SENT;
}

function demandVersion(now: LockedLog, baseVersion: number): void {
  if (now.version !== baseVersion) throw new UserError('CHANGED_MEANWHILE', 'baseVersion');
}
