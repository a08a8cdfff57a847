import { ACTOR, hasRole, migration } from '@sleutelring/platform';

const OWN_COORDINATOR = `organisation_id = ${ACTOR.organisationId} and ${hasRole('coordinator')}`;
const HAT_OF_OWN_KEY_PERSON = `${OWN_COORDINATOR} and key_person_id is not null`;

/**
 * A coordinator ends the access of a key person in the transaction that says that she stopped, hence by the
 * application's database role. It reaches the day on which a hat, an invitation or a device ended and nothing else:
 * it can let nobody in.
 */
export const endOfAccess = migration(11, 'end-of-access', async (sql) => {
  await sql(`grant update (ended_at) on membership to sleutelring_app`);
  await sql(`create policy app_update on membership for update to sleutelring_app
    using (${HAT_OF_OWN_KEY_PERSON}) with check (${HAT_OF_OWN_KEY_PERSON} and ended_at is not null)`);

  await sql(`grant update (email, withdrawn_at) on invitation to sleutelring_app`);
  await sql(`create policy app_update on invitation for update to sleutelring_app
    using (${HAT_OF_OWN_KEY_PERSON}) with check (${HAT_OF_OWN_KEY_PERSON} and withdrawn_at is not null)`);

  const wornByOwnKeyPerson = `membership_id in (select id from membership where ${HAT_OF_OWN_KEY_PERSON})`;
  await sql(
    `grant select (id, membership_id, revoked_at), update (revoked_at) on session to sleutelring_app`,
  );
  await sql(
    `create policy app_select on session for select to sleutelring_app using (${wornByOwnKeyPerson})`,
  );
  await sql(`create policy app_update on session for update to sleutelring_app
    using (${wornByOwnKeyPerson}) with check (${wornByOwnKeyPerson} and revoked_at is not null)`);
  await sql(`create index session_wearing on session (membership_id) where revoked_at is null`);
});
