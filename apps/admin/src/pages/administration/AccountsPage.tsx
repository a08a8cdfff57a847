import { useState } from 'react';
import { useLocation, type Location } from 'react-router';
import { UserPlus } from 'lucide-react';
import { AccountsDocument, type AccountsQuery } from '@sleutelring/graphql-client/admin';
import { Button, EmptyState, PageHeader, Person, Table, TextField, type Column } from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useDebounced } from '@admin/data/useDebounced';
import { useNamedRow } from '@admin/data/useNamedRow';
import { useText } from '@admin/i18n';
import { useMay } from '@admin/session/viewer';
import { useTitle } from '@admin/shell/useTitle';
import { Hats } from '../parts/Hats';
import { Loaded } from '../parts/Loaded';
import { OnOff } from '../parts/tags';
import { EndAccessDialog, type Access } from './EndAccessDialog';
import { InviteMemberPanel } from './InviteMemberPanel';

type Account = AccountsQuery['accounts'][number];

/** Who can sign in, and as what. Whoever comes from the search finds the list narrowed to what she typed there. */
export function Page() {
  const { key, state } = useLocation() as Location<{ sought?: string } | null>;
  return <Accounts key={key} sought={state?.sought ?? ''} />;
}

function Accounts({ sought }: { sought: string }) {
  const { t } = useText();
  useTitle(t('accounts.title'));
  const may = useMay();
  const [text, setText] = useState(sought);
  const [isInviting, setInviting] = useState(false);
  const [ending, setEnding] = useState<Access | null>(null);
  const search = useDebounced(text.trim());
  const query = useData(AccountsDocument, { search: search || null });
  return (
    <div className="a-page">
      <PageHeader
        title={t('accounts.title')}
        intro={t('accounts.intro')}
        actions={
          may('account.invite') && (
            <Button look="primary" icon={<UserPlus aria-hidden />} onPress={() => setInviting(true)}>
              {t('accounts.invite')}
            </Button>
          )
        }
      />
      <div className="a-filters">
        <TextField
          label={t('accounts.search')}
          hideLabel
          placeholder={t('accounts.search')}
          type="search"
          value={text}
          onChange={setText}
        />
      </div>
      <Loaded query={query}>
        {({ accounts }) =>
          accounts.length === 0 ? (
            <EmptyState title={t('accounts.empty')}>{t('accounts.emptyText')}</EmptyState>
          ) : (
            <AccountTable accounts={accounts} onEnd={setEnding} />
          )
        }
      </Loaded>
      {isInviting && <InviteMemberPanel onClose={() => setInviting(false)} />}
      {ending && <EndAccessDialog {...ending} onClose={() => setEnding(null)} />}
    </div>
  );
}

interface TableProps {
  accounts: readonly Account[];
  onEnd: (access: Access) => void;
}

function AccountTable({ accounts, onEnd }: TableProps) {
  const { t } = useText();
  const columns: Column<Account>[] = [
    {
      id: 'name',
      title: t('accounts.who'),
      names: true,
      cell: (one) => <Person name={one.displayName} detail={one.email} />,
    },
    {
      id: 'roles',
      title: t('accounts.roles'),
      cell: ({ displayName: name, memberships }) => (
        <Hats
          hats={memberships}
          action={(hat) =>
            hat.allowed.includes('end') && (
              <Button
                look="quiet"
                aria-label={t('accounts.endNamed', { name, role: t(`role.${hat.role}`) })}
                onPress={() => onEnd({ name, hat })}
              >
                {t('accounts.end')}
              </Button>
            )
          }
        />
      ),
    },
    {
      id: 'state',
      title: t('logs.state'),
      wideOnly: true,
      cell: (one) => <OnOff isOn={one.active} />,
    },
  ];
  return (
    <Table
      stacks
      caption={t('accounts.title')}
      columns={columns}
      rows={accounts}
      keyOf={(one) => one.userId}
      currentKey={useNamedRow()}
    />
  );
}
