import type { ActivityLogInput, SentActivityLogQuery } from '@sleutelring/graphql-client/field';
import { addDays, isDay, type Day, type Uuid } from '@sleutelring/kernel';

/** What is sent, in the words of the api. */
export type LogNote = ActivityLogInput;

/** The one line of a log that home shows. Names no theme. */
export interface LogSummary {
  readonly day: Day;
  readonly municipalityName: string;
  readonly formKey: string;
  readonly attendances: number;
  readonly question?: string | null | undefined;
}

/** Counts per key; a key without a count is absent. */
export type Counts = Readonly<Record<string, number>>;

/** A log that is being written. An empty string is a choice not yet made. */
export interface Draft {
  readonly id: Uuid;
  readonly day: Day;
  readonly municipalityCode: string;
  readonly formKey: string;
  readonly settingKey: string;
  readonly themeKeys: readonly string[];
  readonly languageKey: string;
  readonly audienceKey: string;
  /** By `bandKey`. */
  readonly bands: Counts;
  readonly newcomers: number;
  readonly firstTime: number;
  readonly durationMinutes: number;
  readonly materialKeys: readonly string[];
  readonly heard: string;
  readonly guidance: Counts;
  /** Set when a returned log is being corrected. */
  readonly correction?: Correction;
}

export interface Correction {
  readonly baseVersion: number;
  readonly question: string | null;
  readonly before: LogNote;
}

/** What was used the last time: the next log begins with it. */
export interface LastUsed {
  readonly municipalityCode: string;
  readonly formKey: string;
  readonly settingKey: string;
  readonly languageKey: string;
  readonly audienceKey: string;
  readonly durationMinutes: number;
  /** Newest first, at most four. */
  readonly places: readonly string[];
}

/** The fields that have a name on the screen, in the order in which a log is read. */
export const FIELDS = [
  'day',
  'municipalityCode',
  'formKey',
  'settingKey',
  'bands',
  'newcomers',
  'firstTime',
  'themeKeys',
  'languageKey',
  'audienceKey',
  'materialKeys',
  'guidance',
  'durationMinutes',
  'heard',
] as const;
export type Field = (typeof FIELDS)[number];
export const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name);

/** What the server takes; it checks again. */
export const LIMITS = {
  heard: 500,
  band: 500,
  guided: 99,
  daysBack: 400,
  minutes: { min: 5, max: 720 },
} as const;
const PLACES_KEPT = 4;

export const bandKey = (gender: string, ageGroup: string): string => `${gender}/${ageGroup}`;

export function newDraft(id: Uuid, today: Day, last?: LastUsed): Draft {
  return {
    id,
    day: today,
    municipalityCode: last?.municipalityCode ?? '',
    formKey: last?.formKey ?? '',
    settingKey: last?.settingKey ?? '',
    themeKeys: [],
    languageKey: last?.languageKey ?? '',
    audienceKey: last?.audienceKey ?? '',
    bands: {},
    newcomers: 0,
    firstTime: 0,
    durationMinutes: last?.durationMinutes ?? 0,
    materialKeys: [],
    heard: '',
    guidance: {},
  };
}

export const total = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Sets a count; nought takes the key away, so that two drafts with equal counts are equal. */
export function withCount(counts: Counts, key: string, count: number, max: number = LIMITS.band): Counts {
  const { [key]: _, ...others } = counts;
  const kept = Math.max(0, Math.min(max, Math.trunc(count) || 0));
  return kept > 0 ? { ...others, [key]: kept } : others;
}

export function noteOf(draft: Draft): LogNote {
  const { correction: _, bands, guidance, heard, ...same } = draft;
  return {
    ...same,
    themeKeys: [...draft.themeKeys],
    materialKeys: [...draft.materialKeys],
    heard: heard.trim() || null,
    bands: entries(bands).map(([key, count]) => {
      const [genderKey = '', ageGroupKey = ''] = key.split('/');
      return { genderKey, ageGroupKey, count };
    }),
    guidance: entries(guidance).map(([destinationKey, count]) => ({ destinationKey, count })),
  };
}

/** The author's own words back from the server. */
export function noteOfSent(log: SentActivityLogQuery['myActivityLog']): LogNote {
  const { id, day, municipalityCode, formKey, settingKey, themeKeys, languageKey, audienceKey } = log;
  const { bands, newcomers, firstTime, durationMinutes, materialKeys, heard, guidance } = log;
  return {
    ...{ id, day, municipalityCode, formKey, settingKey, themeKeys, languageKey, audienceKey },
    ...{ bands, newcomers, firstTime, durationMinutes, materialKeys, heard: heard ?? null, guidance },
  };
}

const entries = (counts: Counts): [string, number][] =>
  Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));

export function draftOf(note: LogNote, correction?: Correction): Draft {
  const { bands, guidance, heard, ...same } = note;
  return {
    ...same,
    heard: heard ?? '',
    bands: Object.fromEntries(bands.map((band) => [bandKey(band.genderKey, band.ageGroupKey), band.count])),
    guidance: Object.fromEntries(guidance.map(({ destinationKey, count }) => [destinationKey, count])),
    ...(correction && { correction }),
  };
}

export function lastUsedOf(draft: Draft, before?: LastUsed): LastUsed {
  const { municipalityCode, formKey, settingKey, languageKey, audienceKey, durationMinutes } = draft;
  const places = [municipalityCode, ...(before?.places ?? []).filter((code) => code !== municipalityCode)];
  return {
    municipalityCode,
    formKey,
    settingKey,
    languageKey,
    audienceKey,
    durationMinutes,
    places: places.slice(0, PLACES_KEPT),
  };
}

export type Step = 1 | 2 | 3 | 4;
export const STEPS: readonly Step[] = [1, 2, 3, 4];

/** Where there is still something to do: a log that begins with what was used last begins at who was there. */
export function resumeAt(draft: Draft, today: Day): Step {
  const steps = faultsOf(draft, today).map(({ step }) => step);
  if (total(draft.bands) === 0) steps.push(2);
  return Math.min(4, ...steps) as Step;
}

/** Something that must be mended before the log can be sent; `field` as the api names it. */
export interface Fault {
  readonly step: Step;
  readonly field: string;
  readonly code: 'REQUIRED' | 'INVALID_DAY' | 'DAY_IN_FUTURE' | 'DAY_TOO_LONG_AGO' | 'TOO_LARGE';
}

export function faultsOf(draft: Draft, today: Day): Fault[] {
  const attendances = total(draft.bands);
  const checks: [Step, string, Fault['code'] | false][] = [
    [1, 'day', dayFault(draft.day, today)],
    [1, 'municipalityCode', missing(draft.municipalityCode)],
    [1, 'formKey', missing(draft.formKey)],
    [1, 'settingKey', missing(draft.settingKey)],
    [2, 'newcomers', draft.newcomers > attendances && 'TOO_LARGE'],
    [2, 'firstTime', draft.firstTime > attendances && 'TOO_LARGE'],
    [3, 'themeKeys', missing(draft.themeKeys.length)],
    [3, 'languageKey', missing(draft.languageKey)],
    [3, 'audienceKey', missing(draft.audienceKey)],
    [4, 'durationMinutes', draft.durationMinutes < LIMITS.minutes.min && 'REQUIRED'],
  ];
  return checks.flatMap(([step, field, code]) => (code ? [{ step, field, code }] : []));
}

const missing = (value: string | number): 'REQUIRED' | false => !value && 'REQUIRED';

function dayFault(day: Day, today: Day): Fault['code'] | false {
  if (!isDay(day)) return 'INVALID_DAY';
  if (day > today) return 'DAY_IN_FUTURE';
  return day < addDays(today, -LIMITS.daysBack) && 'DAY_TOO_LONG_AGO';
}

const STEP_OF: Readonly<Record<string, Step>> = {
  day: 1,
  municipalityCode: 1,
  formKey: 1,
  settingKey: 1,
  bands: 2,
  newcomers: 2,
  firstTime: 2,
  themeKeys: 3,
  languageKey: 3,
  audienceKey: 3,
  materialKeys: 3,
  guidance: 3,
};

/** `input.log.bands.3.count` is about `bands`. */
export function fieldOf(path = ''): string {
  const names = path.split('.').filter((name) => !/^(input|inputs|log|\d+)$/.test(name));
  return names[0] ?? '';
}

export const stepOf = (path?: string): Step => STEP_OF[fieldOf(path)] ?? 4;

/** The fields in which a correction differs from what was returned. */
export function changedFields(draft: Draft): string[] {
  if (!draft.correction) return [];
  const now = noteOf(draft) as unknown as Record<string, unknown>;
  const before = noteOf(draftOf(draft.correction.before)) as unknown as Record<string, unknown>;
  return Object.keys(now).filter((field) => JSON.stringify(now[field]) !== JSON.stringify(before[field]));
}
