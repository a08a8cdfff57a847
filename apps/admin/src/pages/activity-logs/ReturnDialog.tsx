import { useState } from 'react';
import { Button, Dialog, Notice, TextArea } from '@sleutelring/ui';
import { errorText } from '@admin/data/errors';
import { useFaultInSight } from '@admin/data/form';
import { useText } from '@admin/i18n';
import type { Review, SeenLog } from './useReview';

/** A log goes back with a question, so that whoever wrote it knows what to do. */
export function ReturnDialog({
  log,
  review,
  onClose,
}: {
  log: SeenLog;
  review: Review;
  onClose: () => void;
}) {
  const { t } = useText();
  const [question, setQuestion] = useState('');
  const { error, isPending } = review.returning;
  const place = useFaultInSight(error);
  return (
    <Dialog
      title={t('review.returnTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            isPending={isPending}
            onPress={() => review.giveBack(log, question.trim(), onClose)}
          >
            {t('review.return')}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t('form.cancel')}
          </Button>
        </>
      }
    >
      <div ref={place}>{t('review.returnIntro')}</div>
      <TextArea
        label={t('review.question')}
        help={t('review.questionHelp')}
        autoFocus
        value={question}
        onChange={setQuestion}
        error={error ? errorText(t, error) : undefined}
      />
      <Notice>{t('review.noNames')}</Notice>
    </Dialog>
  );
}
