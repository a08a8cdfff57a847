import { Inject, Injectable } from '@nestjs/common';
import { findGrants, ownOrganisation } from '@sleutelring/grants';
import { type Actor, type Clock, contains, dayOf } from '@sleutelring/kernel';
import { CLOCK, Database } from '@sleutelring/platform';
import type { Overview } from './overview.type';
import { progressOf } from './progress';

/** What is open stays small; what could be large is counted to a limit. */
const COUNTS = `select
    (select count(*)::int from activity_log where organisation_id = $1 and state = 'sent') as "logsToReview",
    (select count(*)::int from activity_log where organisation_id = $1 and state = 'sent'
      and sent_at < $2::timestamptz - interval '3 days') as "logsWaitingLong",
    (select count(*)::int from activity_log where organisation_id = $1 and state = 'returned') as "returnedOpen",
    (select count(*)::int from (select from activity_log where organisation_id = $1 and state = 'approved'
      and counted_for = '{}' and sent_at > $2::timestamptz - interval '90 days' limit 10000) recent) as "approvedNotCounted",
    (select count(*)::int from report where organisation_id = $1 and state = 'draft') as "reportsInDraft"`;

type Counts = Record<Exclude<keyof Overview, 'grants'>, number>;

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
      const running = (await findGrants(tx, organisationId)).filter((grant) => contains(grant, today));
      return { ...(counts as Counts), grants: running.map((grant) => progressOf(grant, today)) };
    });
  }
}
