import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Uuid } from '@sleutelring/kernel';
import { CLOCK, Database } from '@sleutelring/platform';
import { INVITATION, type InvitationRow } from './invitation.sql';
import type { Invitation } from './invitation.type';

/** Whether a key person can get in, as her coordinator sees it. */
export interface KeyPersonAccess {
  readonly hasAccount: boolean;
  /** The latest invitation; without its link. */
  readonly invitation: Invitation | null;
}

@Injectable()
export class KeyPersonAccessLookup {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** For many key persons at once; only what the actor may see of her own organisation. */
  of(actor: Actor, keyPersonIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, KeyPersonAccess>> {
    return this.database.read(actor, async (tx) => {
      const members = await tx.query<{ id: Uuid }>(
        `select key_person_id as id from membership where key_person_id = any($1) and ended_at is null`,
        [keyPersonIds],
      );
      const invitations = await tx.query<InvitationRow & { keyPersonId: Uuid }>(
        `select distinct on (key_person_id) key_person_id as "keyPersonId", ${INVITATION}
         from invitation where key_person_id = any($2) order by key_person_id, created_at desc`,
        [this.clock.now(), keyPersonIds],
      );
      const joined = new Set(members.map(({ id }) => id));
      const latest = new Map(
        invitations.map(({ keyPersonId, ...row }) => [keyPersonId, { ...row, link: null }]),
      );
      return new Map(
        keyPersonIds.map((id) => [id, { hasAccount: joined.has(id), invitation: latest.get(id) ?? null }]),
      );
    });
  }
}
