import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { useTexts } from '../texts';
import { FieldLabel, FieldMessage, type FieldTexts } from './Field';
import { Choices, type Choice } from './Select';

interface Props extends FieldTexts {
  choices: readonly Choice[];
  value: string | null;
  onChange: (value: string | null) => void;
  isDisabled?: boolean;
}

/** One of many: type a part of its name. */
export function ComboBox({
  label,
  help,
  error,
  optional,
  hideLabel,
  choices,
  value,
  onChange,
  ...props
}: Props) {
  const { t } = useTexts();
  return (
    <AriaComboBox
      {...props}
      className="s-field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      allowsEmptyCollection
      defaultItems={choices}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
    >
      <FieldLabel label={label} help={help} optional={optional ?? false} hideLabel={hideLabel ?? false} />
      <Group className="s-input s-input--group">
        <Input className="s-input__inner" />
        <Button className="s-input__step" aria-label={t('ui.showOptions')}>
          <ChevronDown aria-hidden size={16} />
        </Button>
      </Group>
      <FieldMessage error={error} />
      <Popover className="s-popover">
        <Choices />
      </Popover>
    </AriaComboBox>
  );
}
