/** Somebody became active, paused or stopped. Subject: the key person. */
export const KEY_PERSON_STATUS_CHANGED = { topic: 'keyPerson.statusChanged' } as const;
