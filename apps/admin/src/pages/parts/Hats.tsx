import type { Role } from '@sleutelring/graphql-client/admin';
import { useText } from '@admin/i18n';

interface Hat {
  id: string;
  role: Role;
  organisationName: string;
}

/** As what somebody signs in, and where. */
export function Hats({ hats }: { hats: readonly Hat[] }) {
  const { t } = useText();
  return (
    <ul role="list">
      {hats.map((hat) => (
        <li key={hat.id}>
          {t(`role.${hat.role}`)} <span className="s-subtle s-small">{hat.organisationName}</span>
        </li>
      ))}
    </ul>
  );
}
