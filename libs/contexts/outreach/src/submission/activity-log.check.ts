import type { Day } from '@sleutelring/kernel';
import { UserError, addDays, invalid } from '@sleutelring/kernel';
import { harmlessText } from '../notes/harmless-text';
import type { ActivityLogInput, AudienceBandInput, GuidanceInput } from './activity-log.inputs';
import type { Content } from './content';

/** What a log may choose from, and the day on which it arrives. */
export interface Circumstances {
  readonly today: Day;
  offers(list: string, key: string): boolean;
  ggdRegionOf(municipalityCode: string): string | undefined;
}

export const LIMITS = {
  daysBack: 400,
  band: 500,
  attendances: 2_000,
  themes: 8,
  materials: 10,
  destinations: 17,
  guided: 99,
  minutes: { min: 5, max: 720 },
  text: 500,
} as const;

/**
 * A log as it may be kept.
 * @throws UserError at the first field that does not fit; nothing of the input is lost, since the client keeps it
 */
export function checkedContent(input: ActivityLogInput, now: Circumstances): Content {
  checkDay(input.day, now.today);
  const ggdRegionCode = now.ggdRegionOf(input.municipalityCode);
  if (!ggdRegionCode) throw invalid('INVALID_CHOICE', 'municipalityCode');
  checkChoice(now, 'outreach_form', 'formKey', input.formKey);
  checkChoice(now, 'setting', 'settingKey', input.settingKey);
  checkChoice(now, 'language', 'languageKey', input.languageKey);
  checkChoice(now, 'audience', 'audienceKey', input.audienceKey);
  checkNumber('durationMinutes', input.durationMinutes, LIMITS.minutes.min, LIMITS.minutes.max);
  const { day, municipalityCode, formKey, settingKey, languageKey, audienceKey, durationMinutes } = input;
  const choices = { day, municipalityCode, ggdRegionCode, formKey, settingKey, languageKey, audienceKey };
  return {
    ...choices,
    durationMinutes,
    ...checkedLists(input, now),
    ...checkedAttendance(input, now),
    heard: checkedHeard(input),
  };
}

function checkDay(day: Day, today: Day): void {
  if (day > today) throw invalid('DAY_IN_FUTURE', 'day');
  const max = LIMITS.daysBack;
  if (day < addDays(today, -max)) throw invalid('DAY_TOO_LONG_AGO', 'day', { max });
}

function checkedLists(input: ActivityLogInput, now: Circumstances) {
  if (input.themeKeys.length === 0) throw invalid('REQUIRED', 'themeKeys');
  return {
    themeKeys: checkedKeys(now, 'theme', 'themeKeys', input.themeKeys, LIMITS.themes),
    materialKeys: checkedKeys(now, 'material', 'materialKeys', input.materialKeys, LIMITS.materials),
    guidance: checkedGuidance(input.guidance, now),
  };
}

function checkedKeys(now: Circumstances, list: string, field: string, keys: string[], max: number): string[] {
  if (keys.length > max) throw invalid('TOO_MANY', field, { max });
  keys.forEach((key, index) => checkChoice(now, list, `${field}.${index}`, key));
  checkDistinct(field, keys);
  return keys.toSorted();
}

function checkedGuidance(guidance: GuidanceInput[], now: Circumstances): Content['guidance'] {
  if (guidance.length > LIMITS.destinations)
    throw invalid('TOO_MANY', 'guidance', { max: LIMITS.destinations });
  guidance.forEach(({ destinationKey, count }, index) => {
    checkChoice(now, 'help_destination', `guidance.${index}.destinationKey`, destinationKey);
    checkNumber(`guidance.${index}.count`, count, 1, LIMITS.guided);
  });
  const keyOf = (one: GuidanceInput): string => one.destinationKey;
  checkDistinct('guidance', guidance.map(keyOf));
  return guidance.map(({ destinationKey, count }) => ({ destinationKey, count })).sort(by(keyOf));
}

function checkedAttendance(input: ActivityLogInput, now: Circumstances) {
  const bands = checkedBands(input.bands, now);
  const attendances = bands.reduce((sum, band) => sum + band.count, 0);
  if (attendances > LIMITS.attendances) throw invalid('TOO_LARGE', 'bands', { max: LIMITS.attendances });
  checkNumber('newcomers', input.newcomers, 0, attendances);
  checkNumber('firstTime', input.firstTime, 0, attendances);
  return { bands, attendances, newcomers: input.newcomers, firstTime: input.firstTime };
}

const bandKey = (band: AudienceBandInput): string => `${band.genderKey}/${band.ageGroupKey}`;

function checkedBands(bands: AudienceBandInput[], now: Circumstances): AudienceBandInput[] {
  if (bands.length > 40) throw invalid('TOO_MANY', 'bands', { max: 40 });
  bands.forEach(({ genderKey, ageGroupKey, count }, index) => {
    checkChoice(now, 'gender', `bands.${index}.genderKey`, genderKey);
    checkChoice(now, 'age_group', `bands.${index}.ageGroupKey`, ageGroupKey);
    checkNumber(`bands.${index}.count`, count, 0, LIMITS.band);
  });
  checkDistinct('bands', bands.map(bandKey));
  return bands
    .filter(({ count }) => count > 0)
    .map(({ genderKey, ageGroupKey, count }) => ({ genderKey, ageGroupKey, count }))
    .sort(by(bandKey));
}

function checkedHeard({ heard, languageKey }: ActivityLogInput): string | null {
  return checkedText('heard', heard, languageKey);
}

/** Text that identifies nobody, or none. */
export function checkedText(
  field: string,
  typed: string | null | undefined,
  language: string,
): string | null {
  return harmlessText(field, typed ?? '', { min: 0, max: LIMITS.text }, language) || null;
}

function checkChoice(now: Circumstances, list: string, field: string, key: string): void {
  if (!now.offers(list, key)) throw invalid('INVALID_CHOICE', field);
}

function checkNumber(field: string, value: number, min: number, max: number): void {
  if (value < min) throw new UserError('TOO_SMALL', field, { min });
  if (value > max) throw new UserError('TOO_LARGE', field, { max });
}

function checkDistinct(field: string, keys: string[]): void {
  const again = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (again >= 0) throw invalid('NOT_UNIQUE', `${field}.${again}`);
}

const by =
  <Value>(keyOf: (value: Value) => string) =>
  (one: Value, other: Value): number =>
    keyOf(one) < keyOf(other) ? -1 : 1;
