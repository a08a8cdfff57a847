import type { Actor, Uuid } from '@sleutelring/kernel';
import { isUuid } from '@sleutelring/kernel';

/** What row-level security knows of the actor; each is a setting `app.<name>` that ends with the transaction. */
export const ACTOR_SETTINGS = ['role', 'user_id', 'organisation_id', 'key_person_id', 'network_id'] as const;
export type ActorSetting = (typeof ACTOR_SETTINGS)[number];

export function settingsOf(actor: Actor): Record<ActorSetting, string> {
  const none = { role: actor.kind, user_id: '', organisation_id: '', key_person_id: '', network_id: '' };
  if (actor.kind === 'anonymous') return none;
  if (actor.kind === 'system') return { ...none, organisation_id: actor.organisationId ?? '' };
  const { membership } = actor;
  return {
    role: membership?.role ?? 'none',
    user_id: actor.userId,
    organisation_id: membership?.organisationId ?? '',
    key_person_id: membership?.keyPersonId ?? '',
    network_id: membership?.networkId ?? '',
  };
}

/**
 * One statement that begins a transaction's scope. The values are checked and written out, because a statement with
 * parameters cannot travel together with `begin`, and this is on the path of every request.
 */
export function settingsSql(actor: Actor): string {
  const settings = settingsOf(actor);
  return `select ${ACTOR_SETTINGS.map((name) => `set_config('app.${name}', '${safe(settings[name])}', true)`).join(', ')}`;
}

function safe(value: Uuid | string): string {
  if (value === '' || isUuid(value) || /^[a-z_]+$/.test(value)) return value;
  throw new TypeError('an actor holds something that is neither an id nor a name');
}
