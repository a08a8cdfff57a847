import type { UserError } from '@sleutelring/kernel';
import { addDays } from '@sleutelring/kernel';
import fc from 'fast-check';
import { type Circumstances, LIMITS, checkedContent } from './activity-log.check';
import type { ActivityLogInput } from './activity-log.inputs';
import { fingerprint } from './content';

const TODAY = '2026-11-23';
const KNOWN: Record<string, string[]> = {
  outreach_form: ['huiskamer'],
  setting: ['woning'],
  language: ['so', 'ti'],
  audience: ['vrouwen'],
  theme: [
    'vgv',
    'zelfbeschikking',
    'huwelijksdwang',
    'achterlating',
    'opvoeding',
    'wet',
    'zorg',
    'recht',
    'werk',
  ],
  material: Array.from({ length: 12 }, (_, index) => `folder_${index}`),
  help_destination: Array.from({ length: 18 }, (_, index) => `hulp_${index}`),
  gender: ['vrouw', 'man', 'anders'],
  age_group: ['12_17', '18_25', '26_45', '46_64', '65_plus', 'onbekend'],
};
const now: Circumstances = {
  today: TODAY,
  offers: (list, key) => KNOWN[list]?.includes(key) ?? false,
  ggdRegionOf: (code) => (code === 'GM0855' ? 'hart-voor-brabant' : undefined),
};
const FINE: ActivityLogInput = {
  id: '7b0f3a52-6b1d-4c8a-9f5e-2f4f5f7e1a10',
  day: TODAY,
  municipalityCode: 'GM0855',
  formKey: 'huiskamer',
  settingKey: 'woning',
  themeKeys: ['vgv'],
  languageKey: 'so',
  audienceKey: 'vrouwen',
  bands: [{ genderKey: 'vrouw', ageGroupKey: '26_45', count: 10 }],
  newcomers: 0,
  firstTime: 0,
  durationMinutes: 60,
  materialKeys: [],
  heard: null,
  guidance: [],
};

const band = (count: number, ageGroupKey = '26_45', genderKey = 'vrouw') => ({
  genderKey,
  ageGroupKey,
  count,
});
const guided = (count: number, index = 0) => ({ destinationKey: `hulp_${index}`, count });
const refusal = (change: Partial<ActivityLogInput>): string => {
  try {
    checkedContent({ ...FINE, ...change }, now);
    return 'accepted';
  } catch (error) {
    const { code, field } = error as UserError;
    return `${code} ${field}`;
  }
};

describe('what a log may say', () => {
  it.each<[string, Partial<ActivityLogInput>]>([
    ['accepted', {}],
    ['accepted', { bands: [] }],
    ['accepted', { day: addDays(TODAY, -LIMITS.daysBack) }],
    ['accepted', { bands: [band(500), band(500, '12_17'), band(500, '18_25'), band(500, '46_64')] }],
    ['accepted', { newcomers: 10, firstTime: 10 }],
    ['accepted', { heard: 'Een meisje van 12-17 vroeg wat de wet zegt 🎉' }],
    ['accepted', { heard: 'قالت النساء \u200f(بالهولندية) إنهن يردن معلومات' }],
    ['DAY_IN_FUTURE day', { day: addDays(TODAY, 1) }],
    ['DAY_IN_FUTURE day', { day: '2100-01-01' }],
    ['DAY_TOO_LONG_AGO day', { day: '1900-01-01' }],
    ['DAY_TOO_LONG_AGO day', { day: addDays(TODAY, -LIMITS.daysBack - 1) }],
    ['INVALID_CHOICE municipalityCode', { municipalityCode: 'GM9999' }],
    ['INVALID_CHOICE formKey', { formKey: '' }],
    ['INVALID_CHOICE settingKey', { settingKey: '__proto__' }],
    ['INVALID_CHOICE languageKey', { languageKey: 'SO' }],
    ['INVALID_CHOICE audienceKey', { audienceKey: 'vrouwen\u0000' }],
    ['REQUIRED themeKeys', { themeKeys: [] }],
    ['INVALID_CHOICE themeKeys.1', { themeKeys: ['vgv', 'geld'] }],
    ['NOT_UNIQUE themeKeys.1', { themeKeys: ['vgv', 'vgv'] }],
    ['TOO_MANY themeKeys', { themeKeys: KNOWN.theme }],
    ['TOO_MANY materialKeys', { materialKeys: KNOWN.material }],
    ['TOO_SMALL bands.0.count', { bands: [band(-1)] }],
    ['TOO_LARGE bands.1.count', { bands: [band(1), band(501, '12_17')] }],
    ['TOO_LARGE bands', { bands: KNOWN.age_group?.map((key) => band(400, key)) }],
    ['INVALID_CHOICE bands.0.genderKey', { bands: [band(1, '12_17', 'meisje')] }],
    ['INVALID_CHOICE bands.0.ageGroupKey', { bands: [band(1, '0_11')] }],
    ['NOT_UNIQUE bands.1', { bands: [band(1), band(2)] }],
    ['TOO_MANY bands', { bands: Array.from({ length: 41 }, () => band(1)) }],
    ['TOO_LARGE newcomers', { newcomers: 11 }],
    ['TOO_SMALL newcomers', { newcomers: -1 }],
    ['TOO_LARGE firstTime', { firstTime: 11 }],
    ['TOO_SMALL durationMinutes', { durationMinutes: 4 }],
    ['TOO_LARGE durationMinutes', { durationMinutes: 721 }],
    ['INVALID_CHOICE guidance.0.destinationKey', { guidance: [{ destinationKey: 'buurvrouw', count: 1 }] }],
    ['TOO_SMALL guidance.0.count', { guidance: [guided(0)] }],
    ['TOO_LARGE guidance.0.count', { guidance: [guided(100)] }],
    ['NOT_UNIQUE guidance.1', { guidance: [guided(1), guided(1)] }],
    ['TOO_MANY guidance', { guidance: Array.from({ length: 18 }, (_, index) => guided(1, index)) }],
    ['TOO_LONG heard', { heard: 'a'.repeat(501) }],
    ['TOO_LONG heard', { heard: 'a'.repeat(10_000_000) }],
    ['INVALID_FORMAT heard', { heard: 'abc \u202e def' }],
    ['INVALID_FORMAT heard', { heard: 'half \ud83d' }],
    ['IDENTIFYING_TEXT heard', { heard: 'Bel haar op 06-12345678' }],
    ['IDENTIFYING_TEXT heard', { heard: 'Zij woont op Kerkstraat 12, 3511 AB Utrecht' }],
  ])('%s: %j', (expected, change) => {
    expect(refusal(change)).toBe(expected);
  });

  it('tells of identifying text what kind it is and where it stands, and not what it says', () => {
    const heard = 'Bel haar op 06-12345678';
    expect(() => checkedContent({ ...FINE, heard }, now)).toThrow(
      expect.objectContaining({ params: { kind: 'phone', start: 12, end: heard.length } }),
    );
  });

  it('leaves out bands of nobody and sums the rest', () => {
    const { bands, attendances } = checkedContent({ ...FINE, bands: [band(0), band(3, '12_17')] }, now);
    expect([bands, attendances]).toEqual([[band(3, '12_17')], 3]);
  });
});

describe('the fingerprint', () => {
  const bands = fc.uniqueArray(
    fc.record({
      genderKey: fc.constantFrom(...(KNOWN.gender as string[])),
      ageGroupKey: fc.constantFrom(...(KNOWN.age_group as string[])),
      count: fc.integer({ min: 0, max: 100 }),
    }),
    { selector: (one) => `${one.genderKey} ${one.ageGroupKey}` },
  );
  const inputs = fc.record({
    themeKeys: fc.uniqueArray(fc.constantFrom(...(KNOWN.theme as string[])), { minLength: 1, maxLength: 8 }),
    materialKeys: fc.uniqueArray(fc.constantFrom(...(KNOWN.material as string[])), { maxLength: 10 }),
    bands,
    durationMinutes: fc.integer({ min: 5, max: 720 }),
    heard: fc.option(fc.constantFrom('café', 'school', 'een vraag over de wet')),
  });
  const print = (change: Partial<ActivityLogInput>) =>
    fingerprint(checkedContent({ ...FINE, newcomers: 0, ...change }, now));

  it('does not depend on order, empty bands, white space or the form of a letter', () => {
    fc.assert(
      fc.property(inputs, fc.infiniteStream(fc.nat()), (change, chance) => {
        const shuffled = <Value>(values: Value[]): Value[] =>
          values
            .map((value) => ({ value, place: chance.next().value as number }))
            .sort((one, other) => one.place - other.place)
            .map(({ value }) => value);
        const same = {
          ...change,
          themeKeys: shuffled(change.themeKeys),
          materialKeys: shuffled(change.materialKeys),
          bands: shuffled(change.bands.filter(({ count }) => count > 0)),
          heard: change.heard && ` ${change.heard.normalize('NFD')}\n`,
        };
        expect(print(same)).toBe(print(change));
      }),
    );
  });

  it('changes with anything that is said', () => {
    fc.assert(
      fc.property(inputs, inputs, (one, other) => {
        const same = (value: Partial<ActivityLogInput>): string =>
          JSON.stringify(checkedContent({ ...FINE, ...value }, now));
        expect(print(one) === print(other)).toBe(same(one) === same(other));
      }),
    );
  });
});
