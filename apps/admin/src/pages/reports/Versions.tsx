import { Section, Table } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
import { Files } from './Files';
import type { Report } from './ReportPage';
import { useDifferenceWords, type VersionDifference } from './useDifferenceWords';

type Version = Report['versions'][number];

/** What was frozen, newest first; each says how it differs from the one before. */
export function Versions({ report }: { report: Report }) {
  const { t } = useText();
  if (report.versions.length === 0) return null;
  const newestFirst = [...report.versions].sort((a, b) => b.number - a.number);
  return (
    <Section id="versies" title={t('report.versions')} intro={t('report.versionsIntro')}>
      {newestFirst.map((version) => (
        <VersionCard key={version.id} version={version} />
      ))}
    </Section>
  );
}

function VersionCard({ version }: { version: Version }) {
  const { t, format } = useText();
  return (
    <article className="s-card s-stack">
      <header>
        <h3>{t('report.version', { number: version.number })}</h3>
        <p className="s-subtle s-small">
          {t('report.frozenBy', {
            at: format.instant(version.frozenAt),
            by: version.frozenBy ?? t('report.formerColleague'),
          })}
          {version.submittedAt &&
            ` · ${t('report.submittedAt', { at: format.instant(version.submittedAt) })}`}
        </p>
      </header>
      <Files files={version.files} />
      <Differences differences={version.differences} />
      <p className="s-small s-subtle r-hash">{t('report.hash', { hash: version.hash.slice(0, 16) })}</p>
    </article>
  );
}

export function Differences({ differences }: { differences: readonly VersionDifference[] }) {
  const { t } = useText();
  const { what, value } = useDifferenceWords();
  if (differences.length === 0) return null;
  return (
    <Table
      caption={t('report.differences')}
      rows={differences}
      keyOf={(one) => `${one.number}:${one.field}`}
      columns={[
        {
          id: 'what',
          title: t('report.differences'),
          names: true,
          cell: what,
        },
        { id: 'before', title: t('report.before'), cell: (one) => value(one.field, one.before) },
        { id: 'after', title: t('report.after'), cell: (one) => value(one.field, one.after) },
      ]}
    />
  );
}
