/** The languages a screen or mail can be in. `nl` is the source; the others are translations of it. */
export const LOCALES = ['nl', 'en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** What a language calls itself, for the language switch. */
export const ENDONYMS: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English', ar: 'العربية' };

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

export function direction(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

export function isLocale(text: string | null | undefined): text is Locale {
  return LOCALES.includes(text as Locale);
}

/** The first language of somebody's list that a catalogue exists for; Dutch when there is none. */
export function pickLocale(wanted: readonly string[], available: readonly Locale[] = ['nl', 'en']): Locale {
  const found = wanted.map((tag) => tag.split('-')[0]).find((tag) => available.includes(tag as Locale));
  return (found as Locale | undefined) ?? 'nl';
}

/** The tag that the platform's formatters get. Arabic is written with the digits used in the Netherlands. */
export function intlTag(locale: Locale): string {
  return { nl: 'nl-NL', en: 'en-GB', ar: 'ar-u-nu-latn' }[locale];
}
