import { useParams } from 'react-router';
import { ReportDocument, type ReportQuery } from '@sleutelring/graphql-client/admin';
import { useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { ReportEditor } from './ReportEditor';
import './reports.css';

export type Report = ReportQuery['report'];

/** One activity report: written, frozen, submitted, and its versions. */
export function Page() {
  const { t } = useText();
  useTitle(t('reports.report'));
  const { id = '' } = useParams();
  const query = useData(
    ReportDocument,
    { id },
    { refetchInterval: ({ state }) => (isMaking(state.data?.report) ? MOMENT_MILLISECONDS : false) },
  );
  return (
    <Loaded query={query}>
      {({ report }) => (
        <ReportEditor key={`${report.id}:${report.version}:${report.state}`} report={report} />
      )}
    </Loaded>
  );
}

/** Files of a version are made in the background; the page asks until they are there. */
const isMaking = (report?: Report): boolean =>
  report?.versions.some(({ files }) => files.some(({ state }) => state === 'WAITING')) ?? false;
const MOMENT_MILLISECONDS = 2000;
