import { useId } from 'react';
import { ChevronDown, CircleAlert } from 'lucide-react';
import { useTexts } from '../texts';
import type { FieldTexts } from './Field';
import './field.css';

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
}

/**
 * One of a handful. The device's own list: it weighs nothing, is known to its owner and fills the screen of a phone.
 * To search among many use `ComboBox`.
 */
export function Select({
  label,
  help,
  error,
  optional,
  hideLabel,
  choices,
  value,
  onChange,
  isDisabled,
}: Props) {
  const { t } = useTexts();
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="s-field">
      <label htmlFor={id} className={hideLabel ? 's-hidden' : 's-field__label'}>
        {label}
        {optional && <span className="s-field__optional"> ({t('ui.optional')})</span>}
      </label>
      {help && (
        <span id={`${id}-help`} className="s-field__help">
          {help}
        </span>
      )}
      <span className="s-select">
        <select
          id={id}
          className="s-input s-select__input"
          disabled={isDisabled}
          value={value ?? ''}
          data-invalid={error ? true : undefined}
          aria-invalid={Boolean(error)}
          aria-describedby={described || undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {!choices.some((choice) => choice.value === (value ?? '')) && (
            <option value="" disabled>
              {t('ui.noChoice')}
            </option>
          )}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden size={16} />
      </span>
      {error && (
        <span id={`${id}-error`} className="s-field__error">
          <CircleAlert aria-hidden size={16} /> {error}
        </span>
      )}
    </div>
  );
}
