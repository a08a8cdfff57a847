import { Injectable } from '@nestjs/common';
import { systemActor } from '@sleutelring/kernel';
import { Handles, type Message, WorkerDatabase } from '@sleutelring/platform';

/** Entries live for 24 months; the rows that go are the oldest, so what stays is still a chain. */
@Injectable()
export class AuditJobs {
  constructor(private readonly database: WorkerDatabase) {}

  @Handles('audit.purge')
  purge(message: Message): Promise<void> {
    return this.database.transaction(systemActor('audit.purge', null), async (tx) => {
      if (!(await tx.receive(message, 'AuditJobs.purge'))) return;
      await tx.execute(`delete from audit_entry where at < now() - interval '24 months'`);
    });
  }
}
