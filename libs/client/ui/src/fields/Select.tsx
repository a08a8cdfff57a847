import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { useTexts } from '../texts';
import { FieldLabel, FieldMessage, type FieldTexts } from './Field';
import '../actions/menu.css';

export interface Choice {
  value: string;
  label: string;
  help?: string;
}

interface Props extends FieldTexts {
  choices: readonly Choice[];
  value: string | null;
  onChange: (value: string) => void;
  isDisabled?: boolean;
  name?: string;
}

/** One of a handful. For more than about fifteen choices use `ComboBox`. */
export function Select({
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
    <AriaSelect
      {...props}
      className="s-field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      placeholder={t('ui.noChoice')}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
    >
      <FieldLabel label={label} help={help} optional={optional ?? false} hideLabel={hideLabel ?? false} />
      <Button className="s-input s-input--button">
        <SelectValue className="s-input__value">
          {({ defaultChildren, selectedText }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown aria-hidden size={16} />
      </Button>
      <FieldMessage error={error} />
      <Popover className="s-popover">
        <Choices choices={choices} />
      </Popover>
    </AriaSelect>
  );
}

export function Choices({ choices }: { choices?: readonly Choice[] }) {
  const { t } = useTexts();
  const item = (choice: Choice) => (
    <ListBoxItem id={choice.value} key={choice.value} textValue={choice.label} className="s-menu__item">
      <span>
        {choice.label}
        {choice.help && <small className="s-menu__help">{choice.help}</small>}
      </span>
    </ListBoxItem>
  );
  const empty = () => <div className="s-menu__title">{t('ui.noResults')}</div>;
  return (
    <ListBox className="s-menu" renderEmptyState={empty} {...(choices ? { items: choices } : {})}>
      {item}
    </ListBox>
  );
}
