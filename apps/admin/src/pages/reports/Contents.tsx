import { useText } from '@admin/i18n';
import { PARTS } from './parts';

/** The contents at the side, as in a printed report. */
export function Contents({ hasVersions }: { hasVersions: boolean }) {
  const { t } = useText();
  return (
    <nav className="r-contents" aria-label={t('report.contents')}>
      <ol>
        {PARTS.map((part) => (
          <li key={part}>
            <a href={`#deel-${part.toLowerCase()}`}>{t(`report.part.${part}`)}</a>
          </li>
        ))}
      </ol>
      {hasVersions && <a href="#versies">{t('report.versions')}</a>}
    </nav>
  );
}
