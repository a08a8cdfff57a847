import {
  changedFields,
  draftOf,
  faultsOf,
  fieldOf,
  lastUsedOf,
  newDraft,
  noteOf,
  resumeAt,
  stepOf,
  total,
  withCount,
  type Draft,
} from './note';

const TODAY = '2026-11-23';
const ID = '5f0c9f6e-3b52-4f6c-9d5e-0a4d7a1f2b3c';

const finished = (): Draft => ({
  ...newDraft(ID, TODAY),
  municipalityCode: 'GM0855',
  formKey: 'huiskamer',
  settingKey: 'woning',
  themeKeys: ['gezondheid', 'zelfbeschikking'],
  languageKey: 'so',
  audienceKey: 'vrouwen',
  bands: { 'vrouw/26-45': 9, 'vrouw/18-25': 4 },
  newcomers: 3,
  firstTime: 6,
  durationMinutes: 120,
});

const faults = (change: Partial<Draft>): string[] =>
  faultsOf({ ...finished(), ...change }, TODAY).map(({ step, field, code }) => `${step} ${field} ${code}`);

describe('a draft', () => {
  it('begins with what was used last, today, and no counts', () => {
    const last = lastUsedOf(finished());
    expect(newDraft('x', TODAY, last)).toMatchObject({
      formKey: 'huiskamer',
      languageKey: 'so',
      day: TODAY,
      bands: {},
    });
    expect(newDraft('x', TODAY, last)).toMatchObject({ themeKeys: [], heard: '' });
  });

  it('remembers four places, the newest first and each once', () => {
    const places = ['a', 'b', 'c', 'd', 'e', 'c'].reduce(
      (last, municipalityCode) => lastUsedOf({ ...finished(), municipalityCode }, last),
      lastUsedOf({ ...finished(), municipalityCode: 'z' }),
    ).places;
    expect(places).toEqual(['c', 'e', 'd', 'b']);
  });

  it('is opened where there is still something to do', () => {
    const last = lastUsedOf(finished());
    expect(resumeAt(newDraft('x', TODAY), TODAY)).toBe(1);
    expect(resumeAt(newDraft('x', TODAY, last), TODAY)).toBe(2);
    expect(resumeAt({ ...finished(), themeKeys: [] }, TODAY)).toBe(3);
    expect(resumeAt({ ...finished(), newcomers: 99 }, TODAY)).toBe(2);
    expect(resumeAt(finished(), TODAY)).toBe(4);
  });

  it('counts within bounds and forgets noughts', () => {
    expect(withCount({ a: 1 }, 'a', 0)).toEqual({});
    expect(withCount({}, 'a', -3)).toEqual({});
    expect(withCount({}, 'a', 100_000)).toEqual({ a: 500 });
    expect(withCount({}, 'a', Number.NaN)).toEqual({});
    expect(total({ a: 2, b: 3 })).toBe(5);
  });

  it('comes back as it was from the words of the api', () => {
    expect(draftOf(noteOf(finished()))).toEqual(finished());
  });

  it('sends no text where none was written', () => {
    expect(noteOf({ ...finished(), heard: '  ' }).heard).toBeNull();
  });
});

describe('faultsOf', () => {
  it('finds nothing wrong with a finished log', () => {
    expect(faults({})).toEqual([]);
  });

  it.each<[string, Partial<Draft>]>([
    ['1 day DAY_IN_FUTURE', { day: '2026-11-24' }],
    ['1 day DAY_TOO_LONG_AGO', { day: '1900-01-01' }],
    ['1 day INVALID_DAY', { day: '' }],
    ['1 municipalityCode REQUIRED', { municipalityCode: '' }],
    ['2 newcomers TOO_LARGE', { newcomers: 14 }],
    ['2 firstTime TOO_LARGE', { firstTime: 14 }],
    ['3 themeKeys REQUIRED', { themeKeys: [] }],
    ['4 durationMinutes REQUIRED', { durationMinutes: 0 }],
  ])('says %s', (fault, change) => {
    expect(faults(change)).toEqual([fault]);
  });
});

describe('a path of the api', () => {
  it.each([
    ['input.log.bands.3.count', 'bands', 2],
    ['themeKeys.0', 'themeKeys', 3],
    ['heard', 'heard', 4],
    [undefined, '', 4],
  ])('%s is about %s in step %d', (path, field, step) => {
    expect([fieldOf(path), stepOf(path)]).toEqual([field, step]);
  });
});

describe('changedFields', () => {
  it('names what differs from the returned log, whatever the order of the counts', () => {
    const before = { ...noteOf(finished()), bands: [...noteOf(finished()).bands].reverse() };
    const correction = { baseVersion: 2, question: null, before };
    expect(changedFields(draftOf(before, correction))).toEqual([]);
    expect(changedFields({ ...draftOf(before, correction), newcomers: 2 })).toEqual(['newcomers']);
  });
});
