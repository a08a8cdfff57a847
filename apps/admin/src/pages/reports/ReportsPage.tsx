import { useNavigate } from 'react-router';
import { ReportsDocument, type ReportsQuery } from '@sleutelring/graphql-client/admin';
import { ButtonLink, EmptyState, PageHeader, Person, Table, TextLink, type Column } from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { ReportTag } from '../parts/tags';

type Row = ReportsQuery['reports'][number];

export function Page() {
  const { t } = useText();
  useTitle(t('reports.title'));
  const query = useData(ReportsDocument, {});
  return (
    <div className="a-page">
      <PageHeader title={t('reports.title')} intro={t('reports.intro')} />
      <Loaded query={query}>
        {({ reports }) =>
          reports.length === 0 ? (
            <EmptyState
              title={t('reports.empty')}
              action={<ButtonLink href="/subsidies">{t('grants.title')}</ButtonLink>}
            >
              {t('reports.emptyText')}
            </EmptyState>
          ) : (
            <ReportTable reports={reports} />
          )
        }
      </Loaded>
    </div>
  );
}

function ReportTable({ reports }: { reports: readonly Row[] }) {
  const { t, format } = useText();
  const navigate = useNavigate();
  const columns: Column<Row>[] = [
    {
      id: 'title',
      title: t('reports.report'),
      names: true,
      cell: (row) => (
        <Person
          name={<TextLink href={`/rapporten/${row.id}`}>{row.title}</TextLink>}
          detail={`${row.funderName} · ${row.grantReference}`}
        />
      ),
    },
    { id: 'kind', title: t('report.kind'), wideOnly: true, cell: (row) => t(`report.kind.${row.kind}`) },
    {
      id: 'period',
      title: t('grants.period'),
      wideOnly: true,
      cell: (row) => format.period(row.from, row.until),
    },
    {
      id: 'versions',
      title: t('report.versions'),
      numeric: true,
      wideOnly: true,
      cell: (row) => format.number(row.versions.length),
    },
    { id: 'state', title: t('logs.state'), cell: (row) => <ReportTag state={row.state} /> },
  ];
  return (
    <Table
      caption={t('reports.title')}
      columns={columns}
      rows={reports}
      keyOf={(row) => row.id}
      onRowPress={(row) => void navigate(`/rapporten/${row.id}`)}
    />
  );
}
