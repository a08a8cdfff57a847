import { Inject, Injectable } from '@nestjs/common';
import { accountsWithRole } from '@sleutelring/identity-access';
import { type Uuid, systemActor } from '@sleutelring/kernel';
import { requestMail } from '@sleutelring/notifications';
import { CONFIG, type Config, Database, Handles, type Message, WorkerDatabase } from '@sleutelring/platform';

interface Waiting {
  readonly organisationId: Uuid;
  readonly count: number;
}

/** Once a day, coordinators hear of logs that wait longer than three days. */
@Injectable()
export class ReminderJobs {
  constructor(
    private readonly worker: WorkerDatabase,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Each organisation in a transaction of its own: a repeated run reminds only those it had not reached. */
  @Handles('outreach.remind')
  async remind(message: Message): Promise<void> {
    for (const waiting of await this.waiting()) await this.remindOne(message, waiting);
  }

  private waiting(): Promise<Waiting[]> {
    return this.worker.read(systemActor('outreach.remind', null), (tx) =>
      tx.query<Waiting>(
        `select organisation_id as "organisationId", count(*)::int as count from activity_log
         where state = 'sent' and sent_at < now() - interval '3 days' group by organisation_id`,
      ),
    );
  }

  private remindOne({ id }: Message, { organisationId, count }: Waiting): Promise<void> {
    const link = `${this.config.PUBLIC_URL}/verslagen`;
    return this.database.transaction(systemActor('outreach.remind', organisationId), async (tx) => {
      if (!(await tx.receive({ id: `${id}-${organisationId}` }, 'ReminderJobs.remind'))) return;
      for (const accountId of await accountsWithRole(tx, 'coordinator'))
        await requestMail(tx, { to: { accountId }, template: 'logsWaiting', values: { count, link } });
    });
  }
}
