import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { isLocale, pickLocale, translator, type Catalogue, type Translator } from '@sleutelring/i18n';
import { UiProvider } from '@sleutelring/ui';
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

/** Shows nothing until the words are there; changing the language keeps the page and what was typed. */
export function TextProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState(firstLocale);
  const [texts, setTexts] = useState<Translator<Key> | null>(null);
  useEffect(() => {
    void CATALOGUES[locale]().then((catalogue) => setTexts(translator(locale, catalogue)));
  }, [locale]);
  useEffect(() => {
    if (!texts) return;
    document.documentElement.lang = texts.locale;
    document.documentElement.dir = texts.dir;
  }, [texts]);
  if (!texts) return null;
  const choose = (next: AdminLocale): void => {
    localStorage.setItem(KEPT, next);
    setLocale(next);
  };
  return (
    <TextContext value={{ ...texts, choose }}>
      <UiProvider locale={texts.locale}>{children}</UiProvider>
    </TextContext>
  );
}

export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('TextProvider is missing');
  return text;
}
