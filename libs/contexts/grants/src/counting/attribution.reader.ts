import { Injectable } from '@nestjs/common';
import { type Actor, type Uuid, grouped } from '@sleutelring/kernel';
import { Database } from '@sleutelring/platform';
import type { Attribution } from './attribution.type';

@Injectable()
export class AttributionReader {
  constructor(private readonly database: Database) {}

  /** What activities count for, in the order of grant and plan; one statement for all. */
  ofLogs(actor: Actor, ids: readonly Uuid[]): Promise<Map<Uuid, Attribution[]>> {
    return this.database.read(actor, async (tx) => {
      const rows = await tx.query<Attribution>(
        `select a.id, a.activity_log_id as "activityLogId", a.planned_activity_id as "plannedActivityId",
           plan.number as "plannedActivityNumber", a.grant_id as "grantId", decision.reference as "grantReference",
           a.counted_at as "countedAt"
         from attribution a
         join planned_activity plan on plan.id = a.planned_activity_id
         join grant_decision decision on decision.id = a.grant_id
         where a.activity_log_id = any($1::uuid[])
         order by decision.reference, string_to_array(plan.number, '.')::int[]`,
        [ids],
        'attributions.ofLogs',
      );
      return grouped(rows, (row) => row.activityLogId);
    });
  }
}
