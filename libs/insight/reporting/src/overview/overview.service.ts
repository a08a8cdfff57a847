import { Inject, Injectable } from '@nestjs/common';
import { findGrants, ownOrganisation } from '@sleutelring/grants';
import { type Actor, type Clock, addDays, contains, dayOf, mondayOf } from '@sleutelring/kernel';
import { CLOCK, Database } from '@sleutelring/platform';
import type { DoneOnDay, Overview } from './overview.type';
import { deadlinesOf, progressOf } from './progress';

/** What is open stays small; what could be large is counted to a limit. */
const COUNTS = `select
    (select count(*)::int from activity_log where organisation_id = $1 and state = 'sent') as "logsToReview",
    (select count(*)::int from activity_log where organisation_id = $1 and state = 'sent'
      and sent_at < $2::timestamptz - interval '3 days') as "logsWaitingLong",
    (select count(*)::int from activity_log where organisation_id = $1 and state = 'returned') as "returnedOpen",
    (select count(*)::int from (select from activity_log where organisation_id = $1 and state = 'approved'
      and counted_for = '{}' and sent_at > $2::timestamptz - interval '90 days' limit 10000) recent) as "approvedNotCounted",
    (select count(*)::int from report where organisation_id = $1 and state = 'draft') as "reportsInDraft"`;

const LAST_WEEKS = `select each.day::date::text as day, (select count(*)::int from activity_log
      where organisation_id = $1 and activity_log.day = each.day::date and state <> 'withdrawn') as activities
  from generate_series($2::date, $3::date, interval '1 day') as each(day) order by each.day`;

const WEEKS_BEFORE = 3;

type Counts = Record<Exclude<keyof Overview, 'grants' | 'deadlines' | 'lastWeeks'>, number>;

@Injectable()
export class OverviewService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async get(actor: Actor): Promise<Overview> {
    const organisationId = ownOrganisation(actor);
    const now = this.clock.now();
    const today = dayOf(now);
    return this.database.read(actor, async (tx) => {
      const [counts] = await tx.query<Counts>(COUNTS, [organisationId, now], 'overview.counts');
      const monday = mondayOf(today);
      const lastWeeks = await tx.query<DoneOnDay>(
        LAST_WEEKS,
        [organisationId, addDays(monday, -7 * WEEKS_BEFORE), addDays(monday, 6)],
        'overview.lastWeeks',
      );
      const grants = await findGrants(tx, organisationId);
      return {
        ...(counts as Counts),
        lastWeeks,
        deadlines: deadlinesOf(grants, organisationId, today),
        grants: grants.filter((grant) => contains(grant, today)).map((grant) => progressOf(grant, today)),
      };
    });
  }
}
