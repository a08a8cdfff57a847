import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { isLocale, pickLocale, translator, type Catalogue, type Translator } from '@sleutelring/i18n';
import { UiProvider, wordsOfParts } from '@sleutelring/ui';
import type nl from './messages/nl.json';

export type Key = keyof typeof nl;

const CATALOGUES = {
  nl: async (): Promise<Catalogue<Key>> => (await import('./messages/nl.json')).default,
  en: async (): Promise<Catalogue<Key>> => (await import('./messages/en.json')).default,
};
export type AdminLocale = keyof typeof CATALOGUES;
export const ADMIN_LOCALES = Object.keys(CATALOGUES) as AdminLocale[];

interface Text extends Translator<Key> {
  choose(locale: AdminLocale): void;
}

const TextContext = createContext<Text | null>(null);
const KEPT = 'locale';

function firstLocale(): AdminLocale {
  const kept = localStorage.getItem(KEPT);
  const wanted = isLocale(kept) ? [kept, ...navigator.languages] : navigator.languages;
  return pickLocale(wanted, ADMIN_LOCALES) as AdminLocale;
}

async function load(locale: AdminLocale) {
  const [catalogue, words] = await Promise.all([CATALOGUES[locale](), wordsOfParts(locale)]);
  return { texts: translator(locale, catalogue), words };
}
type Loaded = Awaited<ReturnType<typeof load>>;

/** Shows nothing until the words are there; changing the language keeps the page and what was typed. */
export function TextProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState(firstLocale);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    void load(locale).then(setLoaded);
  }, [locale]);
  useEffect(() => {
    if (!loaded) return;
    document.documentElement.lang = loaded.texts.locale;
    document.documentElement.dir = loaded.texts.dir;
  }, [loaded]);
  if (!loaded) return null;
  const { texts, words } = loaded;
  const choose = (next: AdminLocale): void => {
    localStorage.setItem(KEPT, next);
    setLocale(next);
  };
  return (
    <TextContext value={{ ...texts, choose }}>
      <UiProvider locale={texts.locale} words={words}>
        {children}
      </UiProvider>
    </TextContext>
  );
}

export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('TextProvider is missing');
  return text;
}
