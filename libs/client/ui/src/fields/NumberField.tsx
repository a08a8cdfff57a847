import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField, type NumberFieldProps } from 'react-aria-components/NumberField';
import { FieldLabel, FieldMessage, type FieldTexts } from './Field';

type Props = Omit<NumberFieldProps, 'children' | 'className' | 'isInvalid'> & FieldTexts;

export function NumberField({ label, help, error, optional, hideLabel, ...props }: Props) {
  return (
    <AriaNumberField
      {...props}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="s-field s-field--narrow"
    >
      <FieldLabel label={label} help={help} optional={optional ?? false} hideLabel={hideLabel ?? false} />
      <Group className="s-input s-input--group">
        <Button slot="decrement" className="s-input__step">
          <Minus aria-hidden size={16} />
        </Button>
        <Input className="s-input__inner s-number" />
        <Button slot="increment" className="s-input__step">
          <Plus aria-hidden size={16} />
        </Button>
      </Group>
      <FieldMessage error={error} />
    </AriaNumberField>
  );
}
