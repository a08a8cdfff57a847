import { TextLink } from '@sleutelring/ui';
import { useText } from '@admin/i18n';

const SHOWN = 3;

/** What an entry is about: each leads to all that was done to it. */
export function Subjects({ ids }: { ids: readonly string[] }) {
  const { t } = useText();
  const others = ids.length - SHOWN;
  return (
    <>
      {t('audit.aboutShort')}{' '}
      {ids.slice(0, SHOWN).map((id, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <TextLink href={`/inzage?over=${id}`} aria-label={t('audit.about', { id: shortOf(id) })}>
            {shortOf(id)}
          </TextLink>
        </span>
      ))}
      {others > 0 && ` ${t('audit.andMore', { count: others })}`}
    </>
  );
}

export const shortOf = (id: string): string => id.slice(-8);
