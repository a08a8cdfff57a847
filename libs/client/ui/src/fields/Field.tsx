import type { ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useTexts } from '../texts';
import './field.css';

/** What every field has: a name above it, help under the name, its error under the field. */
export interface FieldTexts {
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  /** Says beside the name that it may stay empty. Fields are demanded unless they say so. */
  optional?: boolean;
  /** Keeps the name for those who listen and hides it from those who look. */
  hideLabel?: boolean;
}

export function FieldLabel({ label, help, optional, hideLabel }: FieldTexts) {
  const { t } = useTexts();
  return (
    <>
      <Label className={hideLabel ? 's-hidden' : 's-field__label'}>
        {label}
        {optional && <span className="s-field__optional"> ({t('ui.optional')})</span>}
      </Label>
      {help && (
        <Text slot="description" className="s-field__help">
          {help}
        </Text>
      )}
    </>
  );
}

export function FieldMessage({ error }: { error?: string | undefined }) {
  return (
    <FieldError className="s-field__error">
      <CircleAlert aria-hidden size={16} /> {error}
    </FieldError>
  );
}
