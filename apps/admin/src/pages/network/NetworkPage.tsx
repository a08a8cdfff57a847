import { useSearchParams } from 'react-router';
import { dayOf } from '@sleutelring/kernel';
import {
  NetworkFiguresDocument,
  NetworksDocument,
  type NetworkFiguresQuery,
  type NetworksQuery,
} from '@sleutelring/graphql-client/admin';
import { EmptyState, PageHeader, Person, Section, Select, Stat, StatRow, Table } from '@sleutelring/ui';
import { useData } from '@admin/data/operations';
import { useText } from '@admin/i18n';
import { useViewer } from '@admin/session/viewer';
import { useTitle } from '@admin/shell/useTitle';
import { Loaded } from '../parts/Loaded';
import { hoursOf } from '../parts/plan-rows';

const YEARS_BACK = 2;

/** An alliance in sum: each activity once, and which grants share activities. */
export function Page() {
  const { t } = useText();
  useTitle(t('network.title'));
  const { membership } = useViewer();
  const networks = useData(NetworksDocument, {});
  const thisYear = Number(dayOf(new Date()).slice(0, 4));
  const [params, setParams] = useSearchParams();
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => String(thisYear - back));
  const year = years.find((one) => one === params.get('jaar')) ?? String(thisYear);
  const led = networks.data?.networks.find((one) => one.leadOrganisationId === membership.organisationId);
  const networkId = membership.networkId ?? led?.id;
  const joined = networks.data?.networks.filter(({ members }) =>
    members.some((member) => member.id === membership.organisationId),
  );
  return (
    <div className="a-page">
      <PageHeader title={t('network.title')} intro={networkId && t('network.intro')} />
      <Loaded query={networks}>
        {() =>
          networkId ? (
            <>
              <div className="a-filters">
                <Select
                  label={t('network.year')}
                  value={year}
                  onChange={(jaar) => setParams({ jaar }, { replace: true })}
                  choices={years.map((value) => ({ value, label: value }))}
                />
              </div>
              <Figures networkId={networkId} year={Number(year)} />
            </>
          ) : joined?.length ? (
            joined.map((network) => <Joined key={network.id} network={network} />)
          ) : (
            <EmptyState title={t('network.empty')}>{t('network.emptyText')}</EmptyState>
          )
        }
      </Loaded>
    </div>
  );
}

/** For an organisation that takes part and does not lead: who is in it. The figures are for the one that leads. */
function Joined({ network }: { network: NetworksQuery['networks'][number] }) {
  const { t } = useText();
  const lead = network.members.find(({ id }) => id === network.leadOrganisationId);
  return (
    <Section title={network.name} intro={t('network.joined', { lead: lead?.name ?? '' })}>
      <Table
        caption={t('network.members')}
        rows={network.members}
        keyOf={(member) => member.id}
        columns={[
          { id: 'name', title: t('network.members'), names: true, cell: (member) => member.name },
          {
            id: 'leads',
            title: t('network.part'),
            cell: (member) => (member.id === lead?.id ? t('network.leads') : t('network.takesPart')),
          },
        ]}
      />
    </Section>
  );
}

function Figures({ networkId, year }: { networkId: string; year: number }) {
  const query = useData(NetworkFiguresDocument, {
    networkId,
    from: `${year}-01-01`,
    until: `${year + 1}-01-01`,
  });
  return <Loaded query={query}>{({ networkFigures }) => <FiguresShown figures={networkFigures} />}</Loaded>;
}

function FiguresShown({ figures }: { figures: NetworkFiguresQuery['networkFigures'] }) {
  const { t, format } = useText();
  const { net, perGrant, overlap } = figures;
  const titleOf = (reference: string): string =>
    perGrant.find((row) => row.grantReference === reference)?.grantTitle ?? reference;
  return (
    <>
      <Section title={figures.networkName} intro={t('network.netIntro')}>
        <StatRow>
          <Stat value={format.number(net.activities)} label={t('figure.activities')} />
          <Stat value={format.number(hoursOf(net.minutes))} label={t('figure.hours')} />
          <Stat
            value={format.number(net.attendances)}
            label={t('figure.attendances')}
            caveat={t('log.attendancesCaveat')}
          />
        </StatRow>
      </Section>
      <Section title={t('network.perGrant')} intro={t('network.perGrantIntro')}>
        <Table
          caption={t('network.perGrant')}
          rows={perGrant}
          keyOf={(row) => row.grantId}
          columns={[
            {
              id: 'g',
              title: t('grants.grant'),
              names: true,
              cell: (row) => (
                <Person
                  name={row.grantTitle}
                  detail={`${row.organisationName} · ${row.funderName} · ${row.grantReference}`}
                />
              ),
            },
            {
              id: 'a',
              title: t('figure.activities'),
              numeric: true,
              cell: (row) => format.number(row.gross.activities),
            },
            {
              id: 'h',
              title: t('figure.hours'),
              numeric: true,
              cell: (row) => format.number(hoursOf(row.gross.minutes)),
            },
            {
              id: 'n',
              title: t('figure.attendances'),
              numeric: true,
              cell: (row) => format.number(row.gross.attendances),
            },
          ]}
        />
      </Section>
      <Section title={t('network.overlap')}>
        {overlap.length === 0 ? (
          <p className="s-subtle">{t('network.noOverlap')}</p>
        ) : (
          <Table
            caption={t('network.overlap')}
            rows={overlap}
            keyOf={(row) => row.grantReferences.join()}
            columns={[
              {
                id: 'g',
                title: t('grants.title'),
                names: true,
                cell: (row) => (
                  <Person
                    name={format.list(row.grantReferences.map(titleOf))}
                    detail={format.list(row.grantReferences)}
                  />
                ),
              },
              {
                id: 'a',
                title: t('figure.activities'),
                numeric: true,
                cell: (row) => format.number(row.activities),
              },
            ]}
          />
        )}
      </Section>
    </>
  );
}
