import type { ReactNode } from 'react';
import { Check } from 'lucide-react';
import { Checkbox as AriaCheckbox, type CheckboxProps } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { Switch as AriaSwitch, type SwitchProps } from 'react-aria-components/Switch';
import { FieldLabel, FieldMessage, type FieldTexts } from './Field';
import type { Choice } from './Select';
import './choices.css';

export function Checkbox({
  children,
  ...props
}: Omit<CheckboxProps, 'children' | 'className'> & { children?: ReactNode }) {
  return (
    <AriaCheckbox {...props} className="s-choice">
      <span className="s-choice__box" aria-hidden>
        <Check size={14} strokeWidth={3.5} />
      </span>
      {children}
    </AriaCheckbox>
  );
}

interface GroupProps<Value> extends FieldTexts {
  choices: readonly Choice[];
  value: Value;
  onChange: (value: Value) => void;
  isDisabled?: boolean;
}

/** Several of a handful. */
export function CheckboxGroup({ label, help, error, optional, choices, ...props }: GroupProps<string[]>) {
  return (
    <AriaCheckboxGroup {...props} isInvalid={Boolean(error)} validationBehavior="aria" className="s-field">
      <FieldLabel label={label} help={help} optional={optional ?? false} />
      <div className="s-choices">
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value}>
            {choice.label}
          </Checkbox>
        ))}
      </div>
      <FieldMessage error={error} />
    </AriaCheckboxGroup>
  );
}

/** One of a few, all in sight. */
export function RadioGroup({ label, help, error, optional, choices, ...props }: GroupProps<string>) {
  return (
    <AriaRadioGroup {...props} isInvalid={Boolean(error)} validationBehavior="aria" className="s-field">
      <FieldLabel label={label} help={help} optional={optional ?? false} />
      <div className="s-choices s-choices--stacked">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className="s-choice s-choice--radio">
            <span className="s-choice__box" aria-hidden />
            <span>
              {choice.label}
              {choice.help && <small className="s-choice__help">{choice.help}</small>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldMessage error={error} />
    </AriaRadioGroup>
  );
}

/** On or off, at once. */
export function Switch({
  children,
  ...props
}: Omit<SwitchProps, 'children' | 'className'> & { children: ReactNode }) {
  return (
    <AriaSwitch {...props} className="s-choice s-choice--switch">
      <span className="s-choice__track" aria-hidden />
      {children}
    </AriaSwitch>
  );
}
