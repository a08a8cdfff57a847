import { useState } from 'preact/hooks';
import type { ViewerPartsFragment } from '@sleutelring/graphql-client/field';
import type { AppStore } from '../shell/app';
import { Header } from '../shell/header';
import { useWords } from '../shell/words';
import { forgetPasskey, proveWithPasskey } from './passkey';
import { SignInPage } from './sign-in-page';

interface LockedPageProps {
  readonly store: AppStore;
  /** Asks the server whether the session still lives; harmless without a network. */
  check(): Promise<void>;
  unlock(): void;
  adopt(viewer: ViewerPartsFragment): Promise<void>;
}

/** What stands here after two minutes without a touch: nothing of anybody. Opens with the passkey of this phone. */
export function LockedPage({ store, check, unlock, adopt }: LockedPageProps) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [withCode, setWithCode] = useState(false);

  async function open(): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      if (!(await proveWithPasskey(store))) await check();
      unlock();
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  }

  /** Her finger does not open it any more: the next time it is not asked for. */
  async function openWithCode(viewer: ViewerPartsFragment): Promise<void> {
    await forgetPasskey(store);
    await adopt(viewer);
  }

  if (withCode) return <SignInPage store={store} adopt={openWithCode} />;
  return (
    <>
      <Header title={t('home.title')} />
      <main class="page page--locked">
        <button type="button" class="button button--primary button--big" onClick={() => void open()}>
          {t('lock.open')}
        </button>
        {failed && (
          <>
            <p class="fault" role="alert">
              {t('lock.failed')}
            </p>
            <button type="button" class="button" onClick={() => setWithCode(true)}>
              {t('lock.withCode')}
            </button>
          </>
        )}
      </main>
    </>
  );
}
