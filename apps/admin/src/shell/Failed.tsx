import type { ApiError } from '@sleutelring/graphql-client';
import { ErrorState } from '@sleutelring/ui';
import { errorText } from '../data/errors';
import { useText } from '../i18n';
import { NotFound } from './NotFound';

interface Props {
  error: ApiError;
  onRetry?: () => void;
  isPage?: boolean;
}

/** What a page shows when its answer did not come; what does not exist has its own words. */
export function Failed({ error, onRetry, isPage = false }: Props) {
  const { t } = useText();
  if (error.code === 'NOT_FOUND') return <NotFound />;
  return (
    <ErrorState isPage={isPage} title={t('failed.title')} {...(onRetry ? { onRetry } : {})}>
      {errorText(t, error)}
    </ErrorState>
  );
}
