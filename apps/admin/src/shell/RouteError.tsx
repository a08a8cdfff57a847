import { ErrorState } from '@sleutelring/ui';
import { useText } from '../i18n';
import { Threshold } from './Threshold';

/** A page that broke, or that could not be fetched because a newer version stands. */
export function RouteError() {
  const { t } = useText();
  return (
    <Threshold>
      <ErrorState isPage title={t('broken.title')} onRetry={() => location.reload()}>
        {t('broken.text')}
      </ErrorState>
    </Threshold>
  );
}
