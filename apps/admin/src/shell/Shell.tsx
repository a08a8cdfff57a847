import { Outlet } from 'react-router';
import { useText } from '../i18n';
import { useViewer } from '../session/viewer';
import { DisplayMenu } from './DisplayMenu';
import { Search } from '../search/Search';
import { SideNavigation, TopNavigation } from './Navigation';
import { UserMenu } from './UserMenu';

/** The desk: where one can go at the side, who one is at the top, the work in the middle. */
export function Shell() {
  const { t } = useText();
  const { membership } = useViewer();
  return (
    <div className="a-shell">
      <a className="a-skip" href="#werk">
        {t('nav.skip')}
      </a>
      <SideNavigation />
      <header className="a-top s-print-none">
        <TopNavigation />
        <span className="a-top__where">{membership.organisationName}</span>
        <Search />
        <DisplayMenu />
        <UserMenu />
      </header>
      <main id="werk" className="a-work" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
