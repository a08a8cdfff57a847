import type { Actor, Day } from '@sleutelring/kernel';
import { UserError, cleanText, invalid, isUuid } from '@sleutelring/kernel';
import { may } from '@sleutelring/permissions';
import type { Profile } from './key-person.inputs';
import { KeyPersonStatus } from './key-person.type';

type Subject = { readonly status: KeyPersonStatus; readonly forgotten: boolean };
type Rule = (actor: Actor, keyPerson: Subject) => boolean;

/** Whoever was forgotten is nobody to be changed or taken up again: she who comes back begins anew. */
const editor: Rule = (actor, { forgotten }) =>
  !forgotten && actor.kind === 'user' && !!actor.membership && may(actor.membership.role, 'keyPerson.edit');

/** What may be done with a record, by its state. The services enforce it and screens show it. */
export const KEY_PERSON_RULES = {
  update: editor,
  changeStatus: editor,
  invite: (actor, keyPerson) => editor(actor, keyPerson) && keyPerson.status !== KeyPersonStatus.STOPPED,
} satisfies Record<string, Rule>;

export type KeyPersonOperation = keyof typeof KEY_PERSON_RULES;

export function allowedWith(actor: Actor, keyPerson: Subject): KeyPersonOperation[] {
  const operations = Object.keys(KEY_PERSON_RULES) as KeyPersonOperation[];
  return operations.filter((operation) => KEY_PERSON_RULES[operation](actor, keyPerson));
}

/** @throws UserError `NOT_ALLOWED_NOW` when the state of the record forbids it. */
export function demand(operation: KeyPersonOperation, actor: Actor, keyPerson: Subject): void {
  if (!KEY_PERSON_RULES[operation](actor, keyPerson)) throw new UserError('NOT_ALLOWED_NOW');
}

/** What a profile may choose from; the room of organisations knows. */
export interface Choices {
  isLanguage(key: string): boolean;
  isRegion(code: string): boolean;
}

const MAX = {
  alias: 60,
  email: 254,
  languages: 20,
  communities: 10,
  community: 60,
  regions: 25,
  reason: 300,
};
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** @throws UserError at the first field that does not fit. */
export function checkedProfile<Input extends Profile>(input: Input, choices: Choices): Input {
  if (!isUuid(input.id)) throw invalid('INVALID_FORMAT', 'id');
  checkList(
    'languages',
    input.languages.map((one) => one.languageKey),
    MAX.languages,
    choices.isLanguage,
  );
  checkList('regionCodes', input.regionCodes, MAX.regions, choices.isRegion);
  return {
    ...input,
    alias: cleanText('alias', input.alias, { min: 2, max: MAX.alias }),
    email: checkedEmail(input.email ?? ''),
    communitiesServed: checkedCommunities(input.communitiesServed),
  };
}

function checkList(field: string, keys: string[], max: number, isKnown: (key: string) => boolean): void {
  if (keys.length > max) throw invalid('TOO_MANY', field, { max });
  keys.forEach((key, index) => {
    if (!isKnown(key)) throw invalid('INVALID_CHOICE', `${field}.${index}`);
    if (keys.indexOf(key) !== index) throw invalid('NOT_UNIQUE', `${field}.${index}`);
  });
}

function checkedEmail(typed: string): string | null {
  const email = cleanText('email', typed, { min: 0, max: MAX.email });
  if (email && !EMAIL.test(email)) throw invalid('INVALID_FORMAT', 'email');
  return email || null;
}

function checkedCommunities(typed: string[]): string[] {
  if (typed.length > MAX.communities)
    throw invalid('TOO_MANY', 'communitiesServed', { max: MAX.communities });
  const words = typed.map((one, index) =>
    cleanText(`communitiesServed.${index}`, one, { max: MAX.community }),
  );
  return [...new Set(words)];
}

/** @throws UserError when a status would begin in the future or before the one that it follows. */
export function checkSince(since: Day, today: Day, notBefore?: Day): void {
  if (since > today) throw invalid('DAY_IN_FUTURE', 'since');
  if (since < '1990-01-01' || (notBefore && since < notBefore)) throw invalid('DAY_TOO_LONG_AGO', 'since');
}

export function checkedReason(typed: string | null | undefined): string | null {
  return cleanText('reason', typed ?? '', { min: 0, max: MAX.reason }) || null;
}
