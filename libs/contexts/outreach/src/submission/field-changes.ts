import type { FieldChange } from '../activity-log/activity-log.type';
import type { Content } from './content';

type Shown = ReadonlyMap<string, string>;

/**
 * What a correction changed, field by field, with keys as in the lists. Of what was heard only that it changed:
 * the history lives longer than such a text may.
 */
export function changesBetween(
  before: Omit<Content, 'ggdRegionCode'>,
  after: Omit<Content, 'ggdRegionCode'>,
): FieldChange[] {
  const [old, now] = [shown(before), shown(after)];
  const fields = new Set([...old.keys(), ...now.keys()]);
  const changes = [...fields].flatMap((field) => change(field, old.get(field), now.get(field)));
  if (before.heard === after.heard) return changes;
  return [...changes, { field: 'heard', before: null, after: null }];
}

function change(field: string, before: string | undefined, after: string | undefined): FieldChange[] {
  return before === after ? [] : [{ field, before: before ?? null, after: after ?? null }];
}

function shown(content: Omit<Content, 'ggdRegionCode'>): Shown {
  const { bands, guidance, themeKeys, materialKeys } = content;
  const single = ['day', 'municipalityCode', 'formKey', 'settingKey', 'languageKey', 'audienceKey'] as const;
  const counted = ['attendances', 'newcomers', 'firstTime', 'durationMinutes'] as const;
  return new Map([
    ...[...single, ...counted].map((field) => [field, String(content[field])] as const),
    ['themeKeys', themeKeys.join(', ')],
    ['materialKeys', materialKeys.join(', ')],
    ...bands.map((band) => [`bands.${band.genderKey}.${band.ageGroupKey}`, String(band.count)] as const),
    ...guidance.map((one) => [`guidance.${one.destinationKey}`, String(one.count)] as const),
  ]);
}
