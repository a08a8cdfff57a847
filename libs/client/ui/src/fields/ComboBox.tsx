import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTexts } from '../texts';
import { FieldLabel, FieldMessage, type FieldTexts } from './Field';
import type { Choice } from './Select';
import '../actions/menu.css';

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

function Choices() {
  const { t } = useTexts();
  return (
    <ListBox
      className="s-menu"
      renderEmptyState={() => <div className="s-menu__title">{t('ui.noResults')}</div>}
    >
      {({ value, label, help }: Choice) => (
        <ListBoxItem id={value} textValue={label} className="s-menu__item">
          <span>
            {label}
            {help && <small className="s-menu__help">{help}</small>}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
