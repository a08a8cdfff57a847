import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import { request } from '@sleutelring/graphql-client';
import {
  AcceptInvitationDocument,
  InvitationPreviewDocument,
  type InvitationPreviewQuery,
  type ViewerPartsFragment,
} from '@sleutelring/graphql-client/field';
import { Again } from '../parts/again';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import type { AppStore } from '../shell/app';
import { useErrorText } from '../shell/error-text';
import { Header } from '../shell/header';
import { go } from '../shell/router';
import { useWords } from '../shell/words';
import { addPasskey, passkeysPossible } from './passkey';
import { LanguageChoice } from './sign-in-page';
import { useAttempt } from './use-attempt';

interface InvitationPageProps {
  readonly token: string;
  readonly store: AppStore;
  adopt(viewer: ViewerPartsFragment): Promise<void>;
}

/** The first time: what this is, what to be called, and an easy way in for the next time. */
export function InvitationPage({ token, store, adopt }: InvitationPageProps) {
  const { t } = useWords();
  const [accepted, setAccepted] = useState(false);
  return (
    <>
      <Header title={t('home.title')} />
      <main class="page">
        {accepted ? (
          <OfferPasskey store={store} />
        ) : (
          <Accept token={token} adopt={adopt} accepted={() => setAccepted(true)} />
        )}
      </main>
    </>
  );
}

function Accept({ token, adopt, accepted }: Omit<InvitationPageProps, 'store'> & { accepted(): void }) {
  const id = useId();
  const { t, locale, format } = useWords();
  const errorText = useErrorText();
  const attempt = useAttempt();
  const [name, setName] = useState('');
  const { invitation, error, read } = useInvitation(token);
  const accept = async (): Promise<void> => {
    const { acceptInvitation } = await request(AcceptInvitationDocument, {
      token,
      displayName: name.trim(),
      locale,
    });
    accepted();
    await adopt(acceptInvitation);
  };
  return (
    <>
      <LanguageChoice />
      <h2 class="page__title">{t('invitation.title')}</h2>
      {error !== undefined && (
        <Notice tone="negative" icon="attention" live>
          <p>{errorText(error)}</p>
          <Again act={read} />
        </Notice>
      )}
      {invitation === null && (
        <>
          <Notice tone="negative" icon="attention" live>
            {t('error.INVITATION_INVALID')}
          </Notice>
          <p>{t('invitation.used')}</p>
          <button type="button" class="button button--big" onClick={() => go('/', { replace: true })}>
            {t('signIn.enter')}
          </button>
        </>
      )}
      {invitation === undefined && error === undefined && <p role="status">{t('shell.wait')}</p>}
      {invitation && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            attempt.run(accept);
          }}
        >
          <p>{t('invitation.from', { organisation: invitation.organisationName })}</p>
          <div class="field">
            <label for={id}>{t('invitation.name')}</label>
            <p class="help" id={`${id}-help`}>
              {t('invitation.nameHelp')}
            </p>
            <input
              id={id}
              class="input"
              dir="auto"
              required
              maxLength={60}
              autocomplete="off"
              aria-describedby={`${id}-help`}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </div>
          {attempt.failure && (
            <p class="fault" role="alert">
              {attempt.failure}
            </p>
          )}
          <button type="submit" class="button button--primary button--big" disabled={attempt.busy}>
            {t('invitation.accept')}
          </button>
          <p class="help">{t('invitation.until', { instant: format.instant(invitation.expiresAt) })}</p>
        </form>
      )}
    </>
  );
}

function useInvitation(token: string) {
  const [invitation, setInvitation] = useState<InvitationPreviewQuery['invitation']>();
  const [error, setError] = useState<unknown>();
  const read = useCallback((): void => {
    setError(undefined);
    request(InvitationPreviewDocument, { token }).then(
      (answer) => setInvitation(answer.invitation ?? null),
      setError,
    );
  }, [token]);
  useEffect(read, [read]);
  return { invitation, error, read };
}

function OfferPasskey({ store }: { store: AppStore }) {
  const { t } = useWords();
  const attempt = useAttempt();
  const home = (): void => go('/', { replace: true });
  useEffect(() => {
    if (!passkeysPossible()) home();
  }, []);
  return (
    <section class="stack">
      <h2 class="page__title">{t('passkey.offer')}</h2>
      <p>{t('passkey.why')}</p>
      <button
        type="button"
        class="button button--primary button--big"
        disabled={attempt.busy}
        onClick={() =>
          attempt.run(async () => {
            await addPasskey(store, t('passkey.thisPhone'));
            home();
          })
        }
      >
        <Icon name="key" />
        {t('passkey.add')}
      </button>
      {attempt.failure && (
        <p class="fault" role="alert">
          {attempt.failure}
        </p>
      )}
      <button type="button" class="button button--quiet" onClick={home}>
        {t('passkey.later')}
      </button>
    </section>
  );
}
