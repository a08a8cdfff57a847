import {
  ApproveActivityLogsDocument,
  ReopenActivityLogDocument,
  ReturnActivityLogDocument,
} from '@sleutelring/graphql-client/admin';
import { notify } from '@sleutelring/ui';
import { notifyFailure } from '@admin/data/errors';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';

/** As many as the api takes in one go; all or nothing. */
export const MOST_AT_ONCE = 100;

export interface Review {
  approve(ids: readonly string[]): void;
  /** Takes an approval back, as long as the log counts for nothing. */
  reopen(id: string): void;
  giveBack(id: string, question: string, onDone: () => void): void;
  isPending: boolean;
  returning: ReturnType<typeof useChange<unknown, { id: string; question: string }>>;
}

/** Approving, with a way back; and returning with a question. */
export function useReview(onApproved: (ids: readonly string[]) => void = () => undefined): Review {
  const { t } = useText();
  const onError = notifyFailure(t);
  const reopening = useChange(ReopenActivityLogDocument);
  const undo = (ids: readonly string[]) => (): void =>
    ids.forEach((id) => reopening.mutate({ id }, { onError }));
  const approving = useChange(ApproveActivityLogsDocument);
  const returning = useChange(ReturnActivityLogDocument);
  return {
    approve(ids) {
      const onSuccess = (): void => {
        notify({ text: t('review.approved', { count: ids.length }), undo: undo(ids) });
        onApproved(ids);
      };
      approving.mutate({ ids: [...ids] }, { onError, onSuccess });
    },
    reopen(id) {
      const onSuccess = (): void => notify({ text: t('review.reopened') });
      reopening.mutate({ id }, { onError, onSuccess });
    },
    giveBack(id, question, onDone) {
      const onSuccess = (): void => {
        notify({ text: t('review.returned') });
        onDone();
      };
      returning.mutate({ id, question }, { onSuccess });
    },
    isPending: approving.isPending || returning.isPending,
    returning,
  };
}
