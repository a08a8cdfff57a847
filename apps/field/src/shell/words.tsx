import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import {
  isLocale,
  pickLocale,
  translator,
  type Catalogue,
  type Locale,
  type Translator,
} from '@sleutelring/i18n';
import type nl from '../messages/nl.json';

export type Key = keyof typeof nl;
export type Words = Translator<Key>;
/** In the order of the switch. */
export const INTERFACE_LOCALES: readonly Locale[] = ['nl', 'en', 'ar'];
/** Not yet read by somebody whose language it is; the screen says so. */
export const UNREVIEWED: ReadonlySet<Locale> = new Set(['ar']);

const CATALOGUES: Readonly<Record<Locale, () => Promise<{ default: unknown }>>> = {
  nl: () => import('../messages/nl.json'),
  en: () => import('../messages/en.json'),
  ar: () => import('../messages/ar.json'),
};
const STORED = 'agenda.locale';

export function chosenLocale(): Locale {
  const stored = localStorage.getItem(STORED);
  return isLocale(stored) ? stored : pickLocale(navigator.languages, INTERFACE_LOCALES);
}

export async function loadWords(locale: Locale): Promise<Words> {
  return translator<Key>(locale, (await CATALOGUES[locale]()).default as Catalogue<Key>);
}

interface Language {
  readonly words: Words;
  speak(locale: Locale): Promise<void>;
}
const LanguageContext = createContext<Language | undefined>(undefined);

export function LanguageProvider({ first, children }: { first: Words; children: ComponentChildren }) {
  const [words, setWords] = useState(first);
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.documentElement.dir = words.dir;
  }, [words]);
  const speak = async (locale: Locale): Promise<void> => {
    setWords(await loadWords(locale));
    localStorage.setItem(STORED, locale);
  };
  return <LanguageContext.Provider value={{ words, speak }}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage needs a LanguageProvider above it');
  return language;
}

export const useWords = (): Words => useLanguage().words;
