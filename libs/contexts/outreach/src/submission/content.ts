import { hash } from 'node:crypto';
import type { Day } from '@sleutelring/kernel';

/** What a log says, checked and in one canonical form: keys sorted, empty bands left out, text normalised. */
export interface Content {
  readonly day: Day;
  readonly municipalityCode: string;
  readonly ggdRegionCode: string;
  readonly formKey: string;
  readonly settingKey: string;
  readonly languageKey: string;
  readonly audienceKey: string;
  readonly themeKeys: string[];
  readonly materialKeys: string[];
  readonly bands: {
    readonly genderKey: string;
    readonly ageGroupKey: string;
    readonly count: number;
  }[];
  readonly guidance: { readonly destinationKey: string; readonly count: number }[];
  readonly attendances: number;
  readonly newcomers: number;
  readonly firstTime: number;
  readonly durationMinutes: number;
  readonly heard: string | null;
}

/** In the order of the alphabet, which no change to the code may change: a phone may repeat what it sent long ago. */
const FIELDS = [
  'attendances',
  'audienceKey',
  'bands',
  'day',
  'durationMinutes',
  'firstTime',
  'formKey',
  'ggdRegionCode',
  'guidance',
  'heard',
  'languageKey',
  'materialKeys',
  'municipalityCode',
  'newcomers',
  'settingKey',
  'themeKeys',
] as const satisfies readonly (keyof Content)[];

/** Two inputs that say the same have the same fingerprint; SHA-256, hexadecimal. */
export function fingerprint(content: Content): string {
  return hash('sha256', JSON.stringify(FIELDS.map((field) => [field, content[field]])));
}
