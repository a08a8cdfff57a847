import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { intlTag, translator, type Catalogue, type Locale, type Translator } from '@sleutelring/i18n';
import en from './messages/en.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };

type Key = keyof typeof nl;

const CATALOGUES: Partial<Record<Locale, Catalogue<Key>>> = { nl, en };
const Texts = createContext<Translator<Key> | null>(null);

/** Gives the parts their few words, their formats and their direction. Place once, around an app. */
export function UiProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const texts = useMemo(() => translator(locale, CATALOGUES[locale] ?? nl), [locale]);
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
