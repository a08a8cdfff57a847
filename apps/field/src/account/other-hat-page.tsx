import type { ViewerPartsFragment } from '@sleutelring/graphql-client/field';
import { Header } from '../shell/header';
import { useWords } from '../shell/words';
import { useAttempt } from './use-attempt';

interface OtherHatPageProps {
  readonly viewer: ViewerPartsFragment;
  wearHat(membershipId: string): Promise<void>;
  signOut(): Promise<void>;
}

/** Signed in as something else than a key person: says so, and offers the way on. */
export function OtherHatPage({ viewer, wearHat, signOut }: OtherHatPageProps) {
  const { t } = useWords();
  const attempt = useAttempt();
  const hats = viewer.memberships.filter(({ keyPersonId }) => keyPersonId);
  return (
    <>
      <Header title={t('home.title')} />
      <main class="page">
        <h2 class="page__title">{t('hat.title')}</h2>
        <p>{t('hat.explain')}</p>
        {hats.map(({ id, organisationName }) => (
          <button
            type="button"
            class="button button--primary button--big"
            key={id}
            onClick={() => attempt.run(() => wearHat(id))}
          >
            {t('hat.wear', { organisation: organisationName })}
          </button>
        ))}
        <a class="button" href="/">
          {t('hat.portal')}
        </a>
        <button type="button" class="button button--quiet" onClick={() => attempt.run(signOut)}>
          {t('settings.signOut')}
        </button>
        {attempt.failure && (
          <p class="fault" role="alert">
            {attempt.failure}
          </p>
        )}
      </main>
    </>
  );
}
