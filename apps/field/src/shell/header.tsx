import { ENDONYMS, type Locale } from '@sleutelring/i18n';
import { request } from '@sleutelring/graphql-client';
import { ChangeLocaleDocument } from '@sleutelring/graphql-client/field';
import { Icon } from '../parts/icon';
import { leave } from './leave';
import { goBack } from './router';
import { INTERFACE_LOCALES, UNREVIEWED, useLanguage } from './words';

interface HeaderProps {
  readonly title: string;
  /** Where "back" goes when the page was opened directly; absent on home. */
  readonly parent?: string;
  /** Such as "2 / 4". */
  readonly place?: string;
}

/** The way out comes first for the keyboard, wherever it stands on the screen. */
export function Header({ title, parent, place }: HeaderProps) {
  const { words } = useLanguage();
  const { t } = words;
  return (
    <header class="header">
      <div class="header__bar">
        <button type="button" class="header__leave" onClick={leave} title={t('shell.leaveHelp')}>
          <Icon name="leave" mirrored />
          <span class="hidden">{t('shell.leave')}</span>
        </button>
        {parent !== undefined && (
          <button type="button" class="header__back" onClick={() => goBack(parent)}>
            <Icon name="back" mirrored />
            <span class="hidden">{t('shell.back')}</span>
          </button>
        )}
        <h1 class="header__title" tabIndex={-1}>
          {title}
        </h1>
        {place && <span class="header__place">{place}</span>}
        <LanguageSwitch />
      </div>
      {UNREVIEWED.has(words.locale) && <p class="unreviewed">{t('shell.unreviewed')}</p>}
    </header>
  );
}

function LanguageSwitch() {
  const { words, speak } = useLanguage();
  const choose = (locale: Locale): void => {
    void speak(locale);
    // The mails follow when they can; without network or session only this phone changes.
    request(ChangeLocaleDocument, { locale }).catch(() => undefined);
  };
  return (
    <label class="language">
      <span class="hidden">{words.t('shell.language')}</span>
      <span class="language__short" aria-hidden="true">
        {words.locale.toUpperCase()}
      </span>
      <select value={words.locale} onChange={(event) => choose(event.currentTarget.value as Locale)}>
        {INTERFACE_LOCALES.map((locale) => (
          <option value={locale} lang={locale} key={locale}>
            {ENDONYMS[locale]}
          </option>
        ))}
      </select>
    </label>
  );
}
