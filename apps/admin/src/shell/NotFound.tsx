import { Compass } from 'lucide-react';
import { ButtonLink } from '@sleutelring/ui';
import { useText } from '../i18n';
import { useTitle } from './useTitle';

/** What does not exist, and what one may not see: the same words. */
export function NotFound() {
  const { t } = useText();
  useTitle(t('notFound.title'));
  return (
    <div className="s-state">
      <Compass aria-hidden size={28} />
      <h1>{t('notFound.title')}</h1>
      <p className="s-subtle">{t('notFound.text')}</p>
      <ButtonLink href="/">{t('notFound.home')}</ButtonLink>
    </div>
  );
}
