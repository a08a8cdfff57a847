import type { ApiError } from '@sleutelring/graphql-client';
import { Button, Notice } from '@sleutelring/ui';
import { errorText } from '@admin/data/errors';
import { useFaultInSight } from '@admin/data/form';
import { useText } from '@admin/i18n';

interface Props {
  save: string;
  isPending: boolean;
  error: ApiError | null;
  /** Fields of this form that show their own errors; any other error is shown here. */
  fields: readonly string[];
  /** Counts what the form itself found missing, each time anew. */
  missing?: number;
  onSave: () => void;
  onCancel?: () => void;
}

/** The end of a form: what went wrong as a whole, save, and the way out. */
export function FormFoot({ save, isPending, error, fields, missing = 0, onSave, onCancel }: Props) {
  const { t } = useText();
  const place = useFaultInSight(error ?? missing);
  const named = error?.field?.replace(/^input\./, '').split('.')[0];
  const isShownAbove = named !== undefined && fields.includes(named);
  return (
    <div ref={place} className="s-stack">
      {error && !isShownAbove && <Notice kind="failed">{errorText(t, error)}</Notice>}
      <div className="s-row">
        <Button type="submit" look="primary" isPending={isPending} onPress={onSave}>
          {save}
        </Button>
        {onCancel && (
          <Button look="quiet" onPress={onCancel}>
            {t('form.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
