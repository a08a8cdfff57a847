import { useNavigate } from 'react-router';
import { SubmittedReportsDocument, type SubmittedReportsQuery } from '@sleutelring/graphql-client/admin';
import { EmptyState, PageHeader, Person, Table, TextLink, type Column } from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';

type Row = SubmittedReportsQuery['submittedReports'][number];

/** What was submitted to this funder; nothing else exists here. */
export function Page() {
  const { t } = useText();
  useTitle(t('submitted.title'));
  const query = useData(SubmittedReportsDocument, {});
  return (
    <div className="a-page">
      <PageHeader title={t('submitted.title')} intro={t('submitted.intro')} />
      <Loaded query={query}>
        {({ submittedReports }) =>
          submittedReports.length === 0 ? (
            <EmptyState title={t('submitted.empty')}>{t('submitted.emptyText')}</EmptyState>
          ) : (
            <SubmittedTable reports={submittedReports} />
          )
        }
      </Loaded>
    </div>
  );
}

function SubmittedTable({ reports }: { reports: readonly Row[] }) {
  const { t, format } = useText();
  const navigate = useNavigate();
  const columns: Column<Row>[] = [
    {
      id: 'title',
      title: t('reports.report'),
      names: true,
      cell: (row) => (
        <Person
          name={<TextLink href={`/ingediend/${row.id}`}>{row.title}</TextLink>}
          detail={`${row.organisationName} · ${row.grantReference}`}
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
      id: 'version',
      title: t('report.versionShort'),
      numeric: true,
      cell: (row) => format.number(row.versionNumber),
    },
    { id: 'at', title: t('submitted.at'), numeric: true, cell: (row) => format.instant(row.submittedAt) },
  ];
  return (
    <Table
      caption={t('submitted.title')}
      columns={columns}
      rows={reports}
      keyOf={(row) => row.id}
      onRowPress={(row) => void navigate(`/ingediend/${row.id}`)}
    />
  );
}
