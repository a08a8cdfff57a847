import { KeyRound, MenuIcon } from 'lucide-react';
import { Link } from 'react-aria-components/Link';
import { useLocation } from 'react-router';
import { Disclosure } from '@sleutelring/ui';
import { useText } from '../i18n';
import { useViewer } from '../session/viewer';
import { placesFor } from './navigation-places';

/** At the side on a desk. */
export function SideNavigation() {
  const { t } = useText();
  return (
    <nav className="a-nav--side" aria-label={t('nav.title')}>
      <span className="a-brand">
        <KeyRound aria-hidden size={20} /> Sleutelring
      </span>
      <Places />
    </nav>
  );
}

/** Behind one button on a phone. */
export function TopNavigation() {
  const { t } = useText();
  return (
    <Disclosure
      className="a-nav--top s-disclosure--start"
      label={t('nav.open')}
      icon={<MenuIcon aria-hidden />}
    >
      <nav className="a-nav" aria-label={t('nav.title')}>
        <Places />
      </nav>
    </Disclosure>
  );
}

function Places() {
  const { t } = useText();
  const { permissions } = useViewer();
  const { pathname } = useLocation();
  const isHere = (href: string): boolean =>
    pathname === href || (href !== '/' && pathname.startsWith(`${href}/`));
  return (
    <ul role="list" className="a-nav__places">
      {placesFor(permissions).map(({ label, href, icon: Icon }) => (
        <li key={href}>
          <Link href={href} className="a-nav__place" {...(isHere(href) ? { 'aria-current': 'page' } : {})}>
            <Icon aria-hidden size={18} />
            {t(label)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
