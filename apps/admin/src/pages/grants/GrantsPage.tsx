import { Plus } from 'lucide-react';
import { useNavigate } from 'react-router';
import { GrantsDocument, type GrantsQuery } from '@sleutelring/graphql-client/admin';
import {
  BulletBar,
  ButtonLink,
  EmptyState,
  PageHeader,
  Person,
  Table,
  TextLink,
  type Column,
} from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useMay } from '@admin/session/viewer';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';

type Grant = GrantsQuery['grants'][number];

export function Page() {
  const { t } = useText();
  useTitle(t('grants.title'));
  const may = useMay();
  const query = useData(GrantsDocument, {});
  const add = may('grant.edit') && (
    <ButtonLink look="primary" icon={<Plus aria-hidden />} href="/subsidies/nieuw">
      {t('grants.new')}
    </ButtonLink>
  );
  return (
    <div className="a-page">
      <PageHeader title={t('grants.title')} intro={t('grants.intro')} actions={add} />
      <Loaded query={query}>
        {({ grants }) =>
          grants.length === 0 ? (
            <EmptyState title={t('grants.empty')} action={add}>
              {t('grants.emptyText')}
            </EmptyState>
          ) : (
            <GrantTable grants={grants} />
          )
        }
      </Loaded>
    </div>
  );
}

const sum = (grant: Grant, of: (one: Grant['plannedActivities'][number]) => number): number =>
  grant.plannedActivities.reduce((total, one) => total + of(one), 0);

function GrantTable({ grants }: { grants: readonly Grant[] }) {
  const { t, format } = useText();
  const navigate = useNavigate();
  const columns: Column<Grant>[] = [
    {
      id: 'title',
      title: t('grants.grant'),
      names: true,
      cell: (grant) => (
        <Person
          name={<TextLink href={`/subsidies/${grant.id}`}>{grant.title}</TextLink>}
          detail={`${grant.funderName} · ${grant.reference}`}
        />
      ),
    },
    {
      id: 'period',
      title: t('grants.period'),
      wideOnly: true,
      cell: (grant) => format.period(grant.from, grant.until),
    },
    {
      id: 'plan',
      title: t('grants.progress'),
      cell: (grant) => (
        <BulletBar
          name={grant.title}
          planned={sum(grant, (one) => one.targetActivities)}
          realised={sum(grant, (one) => one.realised.activities)}
        />
      ),
    },
    {
      id: 'amount',
      title: t('grants.amount'),
      numeric: true,
      wideOnly: true,
      cell: (grant) => format.money(grant.amountCents),
    },
    {
      id: 'due',
      title: t('grants.due'),
      wideOnly: true,
      cell: (grant) => format.day(grant.settlementDueOn, 'year'),
    },
  ];
  return (
    <Table
      caption={t('grants.title')}
      columns={columns}
      rows={grants}
      keyOf={(grant) => grant.id}
      onRowPress={(grant) => void navigate(`/subsidies/${grant.id}`)}
    />
  );
}
