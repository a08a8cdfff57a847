import { useCallback, useEffect, useState } from 'preact/hooks';
import { request } from '@sleutelring/graphql-client';
import {
  MyDevicesDocument,
  RemovePasskeyDocument,
  RevokeSessionDocument,
  type MyDevicesQuery,
} from '@sleutelring/graphql-client/field';
import { Icon } from '../parts/icon';
import { Again } from '../parts/again';
import { Notice } from '../parts/notice';
import { Sure } from '../parts/sure';
import { useQueue, useSignedIn } from '../shell/app';
import { useErrorText } from '../shell/error-text';
import { Header } from '../shell/header';
import { go } from '../shell/router';
import { useWords } from '../shell/words';
import { addPasskey, passkeysPossible } from './passkey';
import { LanguageChoice } from './sign-in-page';
import { useAttempt } from './use-attempt';

export function SettingsPage() {
  const { person } = useSignedIn();
  const { t } = useWords();
  return (
    <>
      <Header title={t('settings.title')} parent="/" />
      <main class="page">
        <p>
          <strong>{person.displayName}</strong>
          <br />
          <span class="help">{person.organisationName}</span>
        </p>
        <section class="stack">
          <h2>{t('shell.language')}</h2>
          <LanguageChoice />
        </section>
        <Devices />
        <section class="stack">
          <h2>{t('settings.safe')}</h2>
          <p>{t('settings.safeLeave')}</p>
          <p>{t('settings.safeLock')}</p>
          <p>{t('settings.safeStored')}</p>
        </section>
        <SignOut />
      </main>
    </>
  );
}

function Devices() {
  const { store } = useSignedIn();
  const { t, format } = useWords();
  const attempt = useAttempt();
  const errorText = useErrorText();
  const { devices, error, reload } = useDevices();
  const change = (work: () => Promise<unknown>): void => attempt.run(async () => (await work(), reload()));
  if (error !== undefined) {
    return (
      <Notice tone="info" icon="phone" live>
        <p>{errorText(error)}</p>
        <Again act={() => void reload()} />
      </Notice>
    );
  }
  if (!devices) return null;
  return (
    <>
      <section class="stack">
        <h2>{t('settings.devices')}</h2>
        <ul class="lines">
          {devices.mySessions.map(({ id, device, current, lastSeenAt }) => (
            <li class="line line--row" key={id}>
              <span class="line__text">
                <span class="line__title">{device}</span>
                <span class="line__more">
                  {current
                    ? t('settings.thisDevice')
                    : t('settings.seen', { instant: format.instant(lastSeenAt) })}
                </span>
              </span>
              {!current && (
                <Sure
                  label={t('settings.revoke')}
                  name={t('settings.revokeDevice', { device })}
                  consequence={t('settings.revokeLoses')}
                  yes={t('settings.revoke')}
                  act={() => change(() => request(RevokeSessionDocument, { id }))}
                />
              )}
            </li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2>{t('settings.passkeys')}</h2>
        {devices.myPasskeys.length === 0 && <p class="help">{t('passkey.why')}</p>}
        <ul class="lines">
          {devices.myPasskeys.map(({ id, name, createdAt }) => (
            <li class="line line--row" key={id}>
              <span class="line__text">
                <span class="line__title">{name}</span>
                <span class="line__more">{format.instant(createdAt)}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('settings.removePasskey', { name })}
                onClick={() => change(() => request(RemovePasskeyDocument, { id }))}
              >
                {t('settings.remove')}
              </button>
            </li>
          ))}
        </ul>
        {passkeysPossible() && (
          <button
            type="button"
            class="button"
            onClick={() => change(() => addPasskey(store, t('passkey.thisPhone')))}
          >
            <Icon name="key" />
            {t('passkey.add')}
          </button>
        )}
        {attempt.failure && (
          <p class="fault" role="alert">
            {attempt.failure}
          </p>
        )}
      </section>
    </>
  );
}

function useDevices() {
  const [devices, setDevices] = useState<MyDevicesQuery>();
  const [error, setError] = useState<unknown>();
  const { check } = useSignedIn();
  const reload = useCallback(async (): Promise<void> => {
    try {
      setDevices(await request(MyDevicesDocument, {}));
      setError(undefined);
    } catch (reason) {
      setError(reason);
      void check();
    }
  }, [check]);
  useEffect(() => void reload(), [reload]);
  return { devices, error, reload };
}

function SignOut() {
  const { store, signOut } = useSignedIn();
  const { t } = useWords();
  const attempt = useAttempt();
  const waiting = useQueue(store)?.state.waiting ?? 0;
  return (
    <section class="stack">
      {waiting > 0 && (
        <Notice tone="warning" icon="clock">
          {t('settings.signOutWaiting', { count: waiting })}
        </Notice>
      )}
      <button
        type="button"
        class="button button--big"
        disabled={attempt.busy}
        onClick={() =>
          attempt.run(async () => {
            await signOut();
            go('/', { replace: true });
          })
        }
      >
        {t('settings.signOut')}
      </button>
      {attempt.failure && (
        <p class="fault" role="alert">
          {attempt.failure}
        </p>
      )}
    </section>
  );
}
