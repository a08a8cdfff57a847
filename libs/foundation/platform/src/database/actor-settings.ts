import type { Actor } from '@sleutelring/kernel';
import type { Prepared } from './trips';

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

/** As a connection prepares it: each setting ends with the transaction, and the answer has no columns. */
const SCOPE = `select from (select ${[...ACTOR_SETTINGS.map((name) => `app.${name}`), 'transaction_read_only']
  .map((setting, index) => `set_config('${setting}', $${index + 1}, true)`)
  .join(', ')}) scope`;

/** The statement that a transaction begins with: who acts in it, and whether she may write. */
export function scopeOf(actor: Actor, use: 'reading' | 'writing'): Prepared {
  const settings = settingsOf(actor);
  const values = ACTOR_SETTINGS.map((name) => settings[name]);
  return { name: 'scope', text: SCOPE, values: [...values, use === 'reading' ? 'on' : 'off'] };
}
