import { Injectable } from '@nestjs/common';
import { record } from '@sleutelring/audit';
import { type Uuid, systemActor } from '@sleutelring/kernel';
import { Database, Handles, type Message, type Transaction, WorkerDatabase } from '@sleutelring/platform';

interface Leaver {
  readonly id: Uuid;
  readonly organisationId: Uuid;
}

/** Her logs stay and count; under them stands a name that says nothing. */
const FORGETTING = [
  `update key_person set alias = '#' || left(replace(id::text, '-', ''), 12), email = null, communities_served = '{}',
     region_codes = '{}', forgotten_at = now(), version = version + 1
   where id = $1 and status = 'stopped' and forgotten_at is null and since < current_date - interval '12 months'`,
  `delete from key_person_language where key_person_id = $1`,
  `update key_person_status_change set reason = null where key_person_id = $1 and reason is not null`,
];

/** Twelve months after she left, a profile holds nothing of her any more. What is due shows in the rows, so a database that was restored is done again. */
@Injectable()
export class ForgetJobs {
  constructor(
    private readonly worker: WorkerDatabase,
    private readonly database: Database,
  ) {}

  /** Each of them in a transaction of her own: a repeated run does only what is left. */
  @Handles('keyPerson.forget')
  async forget(message: Message): Promise<void> {
    for (const leaver of await this.due()) await this.forgetOne(message, leaver);
  }

  private due(): Promise<Leaver[]> {
    return this.worker.read(systemActor('keyPerson.forget', null), (tx) =>
      tx.query<Leaver & { id: Uuid }>(`select id, organisation_id as "organisationId" from key_person`),
    );
  }

  private forgetOne(message: Message, { id, organisationId }: Leaver): Promise<void> {
    return this.database.transaction(systemActor('keyPerson.forget', organisationId), async (tx) => {
      if (!(await tx.receive({ id: `${message.id}-${id}` }, 'ForgetJobs.forget'))) return;
      await forget(tx, id);
    });
  }
}

async function forget(tx: Transaction, id: Uuid): Promise<void> {
  const [profile, ...rest] = FORGETTING;
  // Taken up again at this very moment: she stays.
  if ((await tx.execute(profile as string, [id])) === 0) return;
  for (const statement of rest) await tx.execute(statement, [id]);
  record(tx, { operation: 'keyPerson.forget', subjectType: 'keyPerson', subjectId: id });
}
