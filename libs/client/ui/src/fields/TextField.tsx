import type { CSSProperties, ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps } from 'react-aria-components/TextField';
import { FieldLabel, FieldMessage, type FieldTexts } from './Field';

type Props = Omit<TextFieldProps, 'children' | 'className' | 'isInvalid'> &
  FieldTexts & { width?: 'narrow' | 'full' };

function Framed({
  label,
  help,
  error,
  optional,
  hideLabel,
  width = 'full',
  input,
  ...props
}: Props & { input: ReactNode }) {
  return (
    <AriaTextField
      {...props}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={`s-field s-field--${width}`}
    >
      <FieldLabel label={label} help={help} optional={optional ?? false} hideLabel={hideLabel ?? false} />
      {input}
      <FieldMessage error={error} />
    </AriaTextField>
  );
}

export function TextField({ placeholder, ...props }: Props & { placeholder?: string }) {
  return <Framed {...props} input={<Input className="s-input" placeholder={placeholder} />} />;
}

/** Grows with what is typed, from so many rows. */
export function TextArea({ rows = 4, ...props }: Props & { rows?: number }) {
  const input = (
    <AriaTextArea className="s-input s-input--area" rows={rows} style={{ '--rows': rows } as CSSProperties} />
  );
  return <Framed {...props} input={input} />;
}

/** A day. The device's own picker: it is light, known to its owner, and reads well aloud. */
export function DateField({ min, max, ...props }: Props & { min?: string; max?: string }) {
  return (
    <Framed {...props} width="narrow" input={<Input className="s-input" type="date" min={min} max={max} />} />
  );
}
