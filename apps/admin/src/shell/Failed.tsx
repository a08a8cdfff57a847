import type { ApiError } from '@sleutelring/graphql-client';
import { ErrorState } from '@sleutelring/ui';
import { errorText } from '../data/errors';
import { useText } from '../i18n';
import { NotFound } from './NotFound';

/** What a page shows when its answer did not come; what does not exist has its own words. */
export function Failed({ error, onRetry }: { error: ApiError; onRetry?: () => void }) {
  const { t } = useText();
  if (error.code === 'NOT_FOUND') return <NotFound />;
  return (
    <ErrorState title={t('failed.title')} {...(onRetry ? { onRetry } : {})}>
      {errorText(t, error)}
    </ErrorState>
  );
}
