import type { UserError } from '@sleutelring/kernel';
import { checkedProfile } from './key-person.policy';
import type { Profile } from './key-person.inputs';
import { LanguageLevel } from './key-person.type';

const choices = { isLanguage: (key: string) => key === 'so', isRegion: (code: string) => code === 'utrecht' };
const FINE: Profile = {
  id: '7b0f3a52-6b1d-4c8a-9f5e-2f4f5f7e1a10',
  alias: 'Amina',
  email: null,
  languages: [],
  communitiesServed: [],
  regionCodes: [],
};
const so = { languageKey: 'so', level: LanguageLevel.GOOD };
const many = <Value>(length: number, value: Value): Value[] => Array.from({ length }, () => value);

describe('a profile', () => {
  it.each<[string, Partial<Profile>]>([
    ['accepted', {}],
    ['accepted', { alias: 'Çiçek ሰላም', email: 'a@b.nl', languages: [so], regionCodes: ['utrecht'] }],
    ['INVALID_FORMAT id', { id: 'A' }],
    ['REQUIRED alias', { alias: '  ' }],
    ['TOO_SHORT alias', { alias: 'A' }],
    ['TOO_LONG alias', { alias: 'a'.repeat(61) }],
    ['INVALID_FORMAT alias', { alias: 'Am\u202eina' }],
    ['INVALID_FORMAT email', { email: 'amina@huis' }],
    ['INVALID_FORMAT email', { email: 'a@b.nl, c@d.nl' }],
    ['TOO_LONG email', { email: `${'a'.repeat(250)}@b.nl` }],
    ['INVALID_CHOICE languages.0', { languages: [{ ...so, languageKey: 'xx' }] }],
    ['NOT_UNIQUE languages.1', { languages: [so, so] }],
    ['TOO_MANY languages', { languages: many(21, so) }],
    ['INVALID_CHOICE regionCodes.0', { regionCodes: ['atlantis'] }],
    ['TOO_MANY communitiesServed', { communitiesServed: many(11, 'moeders') }],
    ['TOO_LONG communitiesServed.0', { communitiesServed: ['a'.repeat(61)] }],
    ['REQUIRED communitiesServed.1', { communitiesServed: ['moeders', ''] }],
  ])('is %s: %j', (expected, change) => {
    const outcome = () => {
      try {
        checkedProfile({ ...FINE, ...change }, choices);
        return 'accepted';
      } catch (error) {
        return `${(error as UserError).code} ${(error as UserError).field}`;
      }
    };
    expect(outcome()).toBe(expected);
  });
});
