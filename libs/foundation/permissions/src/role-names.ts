import type { Role } from '@sleutelring/kernel';

/** A role in a word or two, for the matrices that are committed as text. Screens have their own, translated. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  key_person: 'key person',
  coordinator: 'coordinator',
  network_coordinator: 'network',
  funder_desk_officer: 'funder',
  administrator: 'administrator',
  auditor: 'auditor',
};
