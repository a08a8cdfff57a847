import { useEffect, useState } from 'preact/hooks';
import { request } from '@sleutelring/graphql-client';
import {
  DemoPeopleDocument,
  SignInAsDemoPersonDocument,
  type DemoPeopleQuery,
  type ViewerPartsFragment,
} from '@sleutelring/graphql-client/field';
import { ENDONYMS } from '@sleutelring/i18n';
import type { StoreState } from '@sleutelring/offline-store';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import type { AppStore } from '../shell/app';
import type { Ended } from '../shell/session';
import { Header } from '../shell/header';
import { INTERFACE_LOCALES, useLanguage, useWords } from '../shell/words';
import { CodeForm } from './code-form';
import { passkeysPossible, signInWithPasskey } from './passkey';
import { useAttempt } from './use-attempt';

interface SignInPageProps {
  readonly store: AppStore;
  /** Set when the session ended without being asked to. */
  readonly ended?: Ended | undefined;
  adopt(viewer: ViewerPartsFragment): Promise<void>;
}

export function SignInPage({ store, ended, adopt }: SignInPageProps) {
  const { t } = useWords();
  const passkey = useAttempt();
  return (
    <>
      <Header title={t('home.title')} />
      <main class="page">
        <LanguageChoice />
        <h2 class="page__title">{t('signIn.title')}</h2>
        <Safe store={store} ended={ended} />
        <CodeForm adopt={adopt} />
        {passkeysPossible() && (
          <section class="stack">
            <button
              type="button"
              class="button button--big"
              disabled={passkey.busy}
              onClick={() => passkey.run(() => signInWithPasskey(store, adopt))}
            >
              <Icon name="key" />
              {t('signIn.passkey')}
            </button>
            {passkey.failure && (
              <p class="fault" role="alert">
                {passkey.failure}
              </p>
            )}
          </section>
        )}
        <DemoPeople adopt={adopt} />
      </main>
    </>
  );
}

/** The first thing to choose, before anything has to be read. */
export function LanguageChoice() {
  const { words, speak } = useLanguage();
  return (
    <div class="languages" role="group" aria-label={words.t('shell.language')}>
      {INTERFACE_LOCALES.map((locale) => (
        <button
          type="button"
          class="choice"
          lang={locale}
          key={locale}
          aria-pressed={words.locale === locale}
          onClick={() => void speak(locale)}
        >
          {ENDONYMS[locale]}
        </button>
      ))}
    </div>
  );
}

/** What waits on this phone is safe, and says so to whoever was signed out. */
function Safe({ store, ended }: Pick<SignInPageProps, 'store' | 'ended'>) {
  const { t } = useWords();
  const [state, setState] = useState<StoreState>();
  useEffect(() => void store.state().then(setState), [store]);
  const waiting = state?.waitingForOthers ?? 0;
  if (!ended && waiting === 0) return null;
  return (
    <Notice tone="info" icon="phone" live>
      {ended && <p>{t(`signIn.${ended}`)}</p>}
      {waiting > 0 && <p>{t('safety.waitsForYou', { count: waiting })}</p>}
    </Notice>
  );
}

/** Enough to look around with; all others can be entered by a mailed code. */
const OFFERED = 6;

type DemoPerson = DemoPeopleQuery['demoPeople'][number];

/** Only where the server offers them: the demonstration. */
function DemoPeople({ adopt }: Pick<SignInPageProps, 'adopt'>) {
  const { t } = useWords();
  const attempt = useAttempt();
  const [people, setPeople] = useState<readonly DemoPerson[]>([]);
  useEffect(() => {
    request(DemoPeopleDocument, {}).then(
      ({ demoPeople }) => setPeople(demoPeople.filter(({ app }) => app === 'field').slice(0, OFFERED)),
      () => setPeople([]),
    );
  }, []);
  if (people.length === 0) return null;
  return (
    <section class="stack demo">
      <h2>{t('demo.title')}</h2>
      <p class="help">{t('demo.fictitious')}</p>
      {people.map(({ userId, displayName, organisationName }) => (
        <button
          type="button"
          class="button demo__person"
          key={userId}
          disabled={attempt.busy}
          onClick={() =>
            attempt.run(async () =>
              adopt((await request(SignInAsDemoPersonDocument, { userId })).signInAsDemoPerson),
            )
          }
        >
          <strong>{displayName}</strong>
          <span class="help">{organisationName}</span>
        </button>
      ))}
      {attempt.failure && (
        <p class="fault" role="alert">
          {attempt.failure}
        </p>
      )}
    </section>
  );
}
