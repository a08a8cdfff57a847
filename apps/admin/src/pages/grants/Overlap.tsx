import { Section, Stat, StatRow, TextLink } from '@sleutelring/ui';
import { useText } from '@admin/i18n';
import { useViewer } from '@admin/session/viewer';
import type { Grant } from './GrantPage';

/** Gross is all that counts here, of a grant of others what is ours; shared counts for another grant as well. */
export function Overlap({ grant }: { grant: Grant }) {
  const { t, format } = useText();
  const { gross, shared, with: others } = grant.overlap;
  const isOwn = useViewer().membership.organisationId === grant.organisationId;
  return (
    <Section title={t('overlap.title')} intro={t('overlap.intro')}>
      <StatRow>
        <Stat
          value={format.number(gross.activities)}
          label={t(isOwn ? 'overlap.gross' : 'overlap.grossOurs')}
          caveat={t('figure.attendancesValue', { count: gross.attendances })}
        />
        <Stat
          value={format.number(shared.activities)}
          label={t('overlap.shared')}
          caveat={t('overlap.sharedCaveat')}
        />
        <Stat value={format.number(gross.activities - shared.activities)} label={t('overlap.only')} />
      </StatRow>
      {others.length > 0 && (
        <ul role="list" className="s-row s-small">
          {others.map((other) => (
            <li key={other.grantId}>
              {t('overlap.with', { count: other.activities })}{' '}
              <TextLink href={`/subsidies/${other.grantId}`}>{other.grantReference}</TextLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
