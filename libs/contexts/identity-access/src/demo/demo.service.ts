import { Inject, Injectable } from '@nestjs/common';
import { ANONYMOUS, isUuid, notFound } from '@sleutelring/kernel';
import { AuthDatabase, CONFIG, type Config } from '@sleutelring/platform';
import type { Entry } from '../session/session-cookie';
import { SessionService } from '../session/session.service';
import type { Visitor } from '../session/visitor';
import type { DemoPerson } from './demo-person.type';

/**
 * People of the demo have an address in a domain that can never be real (RFC 2606), so that no setting, however wrong,
 * opens the account of anybody who exists.
 */
const DEMO_ADDRESS = '@demo.example';

const DEMO_PEOPLE = `
  select distinct on (account.id) account.id as "userId", account.display_name as "displayName", m.role,
    o.name as "organisationName", case m.role when 'key_person' then 'field' else 'admin' end as app
  from account
  join membership m on m.account_id = account.id and m.ended_at is null
  join organisation o on o.id = m.organisation_id and o.active
  where account.active and lower(account.email) like '%${DEMO_ADDRESS}'
  order by account.id, m.created_at, m.id`;

/** Both operations answer `NOT_FOUND` outside the demo, as if they did not exist. */
@Injectable()
export class DemoService {
  constructor(
    private readonly database: AuthDatabase,
    private readonly sessions: SessionService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async people(): Promise<DemoPerson[]> {
    if (!this.config.DEMO) throw notFound();
    return this.database.read(ANONYMOUS, (tx) =>
      tx.query<DemoPerson>(`select * from (${DEMO_PEOPLE}) person order by role, "displayName" limit 50`),
    );
  }

  async signIn(visitor: Visitor, userId: string): Promise<Entry> {
    if (!this.config.DEMO || !isUuid(userId)) throw notFound();
    return this.database.transaction(ANONYMOUS, async (tx) => {
      const person = await tx.one(`select from (${DEMO_PEOPLE}) person where "userId" = $1`, [userId]);
      if (!person) throw notFound('userId');
      return this.sessions.start(tx, visitor, userId);
    });
  }
}
