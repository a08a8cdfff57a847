import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { intlTag, translator, type Catalogue, type Locale, type Translator } from '@sleutelring/i18n';
import type nl from './messages/nl.json';

type Key = keyof typeof nl;
type Words = Catalogue<Key>;

const CATALOGUES = {
  nl: async (): Promise<Words> => (await import('./messages/nl.json')).default,
  en: async (): Promise<Words> => (await import('./messages/en.json')).default,
};
const Texts = createContext<Translator<Key> | null>(null);

/** The few words of the parts, fetched with those of the app. */
export const wordsOfParts = (locale: keyof typeof CATALOGUES): Promise<Words> => CATALOGUES[locale]();

interface Props {
  locale: Locale;
  words: Words;
  children: ReactNode;
}

/** Gives the parts their words, their formats and their direction. Place once, around an app. */
export function UiProvider({ locale, words, children }: Props) {
  const texts = useMemo(() => translator(locale, words), [locale, words]);
  return (
    <Texts value={texts}>
      <I18nProvider locale={intlTag(locale)}>{children}</I18nProvider>
    </Texts>
  );
}

export function useTexts(): Translator<Key> {
  const texts = useContext(Texts);
  if (!texts) throw new Error('UiProvider is missing');
  return texts;
}
