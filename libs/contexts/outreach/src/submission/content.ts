import { createHash } from 'node:crypto';
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

/** Two inputs that say the same have the same fingerprint; SHA-256, hexadecimal. */
export function fingerprint(content: Content): string {
  const fields = Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
