import { useQueryClient } from '@tanstack/react-query';
import type { ApiError } from '@sleutelring/graphql-client';
import {
  ApproveActivityLogsDocument,
  type ApproveActivityLogsMutation,
  ReopenActivityLogDocument,
  ReturnActivityLogDocument,
} from '@sleutelring/graphql-client/admin';
import { notify } from '@sleutelring/ui';
import { notifyFailure } from '@admin/data/errors';
import { useChange } from '@admin/data/operations';
import { useText } from '@admin/i18n';

/** As many as the api takes in one go; all or nothing. */
export const MOST_AT_ONCE = 100;

/** A log with the version that stands on the screen: what is decided is decided on that one. */
export interface SeenLog {
  readonly id: string;
  readonly version: number;
}

export interface Review {
  approve(logs: readonly SeenLog[]): void;
  /** Takes an approval back, as long as the log counts for nothing. */
  reopen(log: SeenLog): void;
  giveBack(log: SeenLog, question: string, onDone: () => void): void;
  isPending: boolean;
  returning: ReturnType<typeof useChange<unknown, { id: string; baseVersion: number; question: string }>>;
}

const seen = ({ id, version }: SeenLog): { id: string; baseVersion: number } => ({
  id,
  baseVersion: version,
});

/** Approving, with a way back; and returning with a question. What changed meanwhile is shown as it is now. */
export function useReview(onApproved: (ids: readonly string[]) => void = () => undefined): Review {
  const { t } = useText();
  const client = useQueryClient();
  const tell = notifyFailure(t);
  const showAsItIs = ({ code }: ApiError): void => {
    if (code === 'CHANGED_MEANWHILE') void client.invalidateQueries();
  };
  const onError = (error: ApiError): void => {
    tell(error);
    showAsItIs(error);
  };
  const reopening = useChange(ReopenActivityLogDocument);
  const undo = (logs: readonly SeenLog[]) => (): void =>
    logs.forEach((log) => reopening.mutate(seen(log), { onError }));
  const approving = useChange(ApproveActivityLogsDocument);
  const returning = useChange(ReturnActivityLogDocument);
  return {
    approve(logs) {
      const onSuccess = ({ approveActivityLogs: approved }: ApproveActivityLogsMutation): void => {
        notify({ text: t('review.approved', { count: approved.length }), undo: undo(approved) });
        onApproved(approved.map(({ id }) => id));
      };
      approving.mutate({ logs: logs.map(seen) }, { onError, onSuccess });
    },
    reopen(log) {
      const onSuccess = (): void => notify({ text: t('review.reopened') });
      reopening.mutate(seen(log), { onError, onSuccess });
    },
    giveBack(log, question, onDone) {
      const onSuccess = (): void => {
        notify({ text: t('review.returned') });
        onDone();
      };
      returning.mutate({ ...seen(log), question }, { onError: showAsItIs, onSuccess });
    },
    isPending: approving.isPending || returning.isPending,
    returning,
  };
}
