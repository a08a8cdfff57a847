import { useState } from 'react';
import { Languages, Monitor, Moon, Sun } from 'lucide-react';
import { ENDONYMS } from '@sleutelring/i18n';
import {
  chooseColorScheme,
  chosenColorScheme,
  Disclosure,
  DisclosureButton,
  DisclosureSection,
  type ColorScheme,
} from '@sleutelring/ui';
import { ADMIN_LOCALES, useText } from '../i18n';

const SCHEMES = [
  ['light', Sun],
  ['dark', Moon],
  ['system', Monitor],
] as const;

/** Language, and light or dark. */
export function DisplayMenu() {
  const { t, locale, choose } = useText();
  const [scheme, setScheme] = useState(chosenColorScheme);
  const chooseScheme = (next: ColorScheme): void => {
    chooseColorScheme(next);
    setScheme(next);
  };
  return (
    <Disclosure name={t('display.title')} label={locale.toUpperCase()} icon={<Languages aria-hidden />}>
      <DisclosureSection title={t('display.language')}>
        {ADMIN_LOCALES.map((language) => (
          <DisclosureButton key={language} chosen={language === locale} onPress={() => choose(language)}>
            {ENDONYMS[language]}
          </DisclosureButton>
        ))}
      </DisclosureSection>
      <DisclosureSection title={t('display.scheme')}>
        {SCHEMES.map(([name, Icon]) => (
          <DisclosureButton
            key={name}
            chosen={name === scheme}
            icon={<Icon aria-hidden />}
            onPress={() => chooseScheme(name)}
          >
            {t(`display.scheme.${name}`)}
          </DisclosureButton>
        ))}
      </DisclosureSection>
    </Disclosure>
  );
}
