import {
  ClipboardList,
  FileText,
  HandCoins,
  KeyRound,
  MailWarning,
  House,
  Network,
  ScrollText,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { Permission } from '@sleutelring/permissions';
import type { Key } from '../i18n';

interface Place {
  readonly label: Key;
  readonly href: string;
  readonly icon: LucideIcon;
  readonly needs: readonly Permission[];
}

/** Where one can go. A place is shown to whoever has one of its permissions. */
export const PLACES: readonly Place[] = [
  { label: 'nav.overview', href: '/', icon: House, needs: ['overview.read'] },
  { label: 'nav.people', href: '/mensen', icon: Users, needs: ['keyPerson.read'] },
  { label: 'nav.logs', href: '/verslagen', icon: ClipboardList, needs: ['activityLog.read'] },
  { label: 'nav.grants', href: '/subsidies', icon: HandCoins, needs: ['grant.read'] },
  { label: 'nav.reports', href: '/rapporten', icon: FileText, needs: ['report.read'] },
  { label: 'nav.network', href: '/netwerk', icon: Network, needs: ['network.figures'] },
  { label: 'nav.submitted', href: '/ingediend', icon: FileText, needs: ['submittedReport.read'] },
  { label: 'nav.audit', href: '/inzage', icon: ScrollText, needs: ['audit.read'] },
  { label: 'nav.lists', href: '/beheer/lijsten', icon: ClipboardList, needs: ['reference.edit'] },
  { label: 'nav.organisations', href: '/beheer/organisaties', icon: Network, needs: ['organisation.edit'] },
  { label: 'nav.accounts', href: '/beheer/accounts', icon: KeyRound, needs: ['account.list'] },
  {
    label: 'nav.undelivered',
    href: '/beheer/niet-gelukt',
    icon: MailWarning,
    needs: ['undelivered.handle'],
  },
];

export function placesFor(permissions: readonly string[]): readonly Place[] {
  return PLACES.filter((place) => place.needs.some((permission) => permissions.includes(permission)));
}
