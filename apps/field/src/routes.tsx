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
import { useIdle } from './shell/idle';
import { usePath, type Path } from './shell/router';
import { useSession } from './shell/session';

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

export function Routes({ store }: { store: AppStore }) {
  const path = usePath();
  useFromTheTop(path);
  const { idle, wake } = useIdle();
  const { session, adopt, wearHat, check, signOut } = useSession(store, wake);
  if (path[0] === 'welkom') return <InvitationPage token={path[1] ?? ''} store={store} adopt={adopt} />;
  switch (session.status) {
    case 'opening':
      return null;
    case 'out':
      return <SignInPage store={store} ended={session.ended} adopt={adopt} />;
    case 'other-hat':
      return <OtherHatPage viewer={session.viewer} wearHat={wearHat} signOut={signOut} />;
    case 'in': {
      const { person, lists } = session;
      if (idle) return <LockedPage store={store} check={check} unlock={wake} adopt={adopt} />;
      return (
        <SignedInContext.Provider value={{ store, person, lists, check, signOut }}>
          {page(path)}
        </SignedInContext.Provider>
      );
    }
  }
}
