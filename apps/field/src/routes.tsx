import { useEffect, useRef } from 'preact/hooks';
import { InvitationPage } from './account/invitation-page';
import { LockedPage } from './account/locked-page';
import { OtherHatPage } from './account/other-hat-page';
import { SettingsPage } from './account/settings-page';
import { SignInPage } from './account/sign-in-page';
import { HomePage } from './home/home-page';
import { CHECKING } from './log/check';
import { LogPage } from './log/log-page';
import { SentPage } from './sent/sent-page';
import { SignedInContext, type AppStore } from './shell/app';
import { Header } from './shell/header';
import { useIdle } from './shell/idle';
import { usePath, type Path } from './shell/router';
import { useSession, type ViewerAnswer } from './shell/session';
import { useWords } from './shell/words';

/** The table of contents, for somebody who is signed in. */
function page([name, id = '', step, from]: Path) {
  switch (name) {
    case 'verslag':
      return <LogPage key={id} id={id} step={step} checking={from === CHECKING} />;
    case 'verstuurd':
      return <SentPage key={id} id={id} />;
    case 'instellingen':
      return <SettingsPage />;
    default:
      return <HomePage />;
  }
}

/** A new page begins at its title, for the eye and for who listens. */
function useFromTheTop(path: Path): void {
  const place = path.join('/');
  const firstRef = useRef(true);
  useEffect(() => {
    if (!firstRef.current) {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
    firstRef.current = false;
  }, [place]);
}

/** On a phone that remembers somebody this is gone before it is read; on a network that does not answer it stays. */
function Opening() {
  const { t } = useWords();
  return (
    <>
      <Header title={t('home.title')} />
      <main class="page">
        <p class="later" role="status">
          {t('shell.wait')}
        </p>
      </main>
    </>
  );
}

interface RoutesProps {
  readonly store: AppStore;
  readonly asked: ViewerAnswer;
}

export function Routes({ store, asked }: RoutesProps) {
  const path = usePath();
  useFromTheTop(path);
  const { idle, wake } = useIdle();
  const { session, adopt, wearHat, check, signOut } = useSession(store, wake, asked);
  if (path[0] === 'welkom') return <InvitationPage token={path[1] ?? ''} store={store} adopt={adopt} />;
  switch (session.status) {
    case 'opening':
      return <Opening />;
    case 'out':
      return <SignInPage store={store} ended={session.ended} adopt={adopt} />;
    case 'other-hat':
      return <OtherHatPage viewer={session.viewer} wearHat={wearHat} signOut={signOut} />;
    case 'in': {
      const { person, lists, fetching } = session;
      if (idle) return <LockedPage store={store} check={check} unlock={wake} adopt={adopt} />;
      return (
        <SignedInContext.Provider value={{ store, person, lists, fetching, check, signOut }}>
          {page(path)}
        </SignedInContext.Provider>
      );
    }
  }
}
