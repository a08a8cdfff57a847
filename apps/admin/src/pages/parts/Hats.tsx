import type { ReactNode } from 'react';
import type { Role } from '@sleutelring/graphql-client/admin';
import { useText } from '@admin/i18n';

export interface Hat {
  id: string;
  role: Role;
  organisationName: string;
}

interface Props<One extends Hat> {
  hats: readonly One[];
  /** What can be done with one of them. */
  action?: (hat: One) => ReactNode;
}

/** As what somebody signs in, and where. */
export function Hats<One extends Hat>({ hats, action }: Props<One>) {
  const { t } = useText();
  if (hats.length === 0) return <span className="s-subtle">{t('accounts.noRole')}</span>;
  return (
    <ul role="list">
      {hats.map((hat) => (
        <li key={hat.id} className="s-row">
          <span>
            {t(`role.${hat.role}`)} <span className="s-subtle s-small">{hat.organisationName}</span>
          </span>
          {action?.(hat)}
        </li>
      ))}
    </ul>
  );
}
