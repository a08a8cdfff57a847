import { useId } from 'preact/hooks';
import { useWords } from '../shell/words';
import { useHold } from './hold';
import { Icon } from './icon';

interface StepperProps {
  /** Says what is counted; heard with each button and seen beside the number unless `hideLabel`. */
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly max: number;
  readonly step?: number;
  readonly help?: string | undefined;
  readonly fault?: string | undefined;
}

/** − 9 +: tap, hold, or tap the number and type it. */
export function Stepper({ label, value, onChange, max, step = 1, help, fault }: StepperProps) {
  const id = useId();
  const { t } = useWords();
  const to = (next: number): void => onChange(Math.max(0, Math.min(max, next)));
  const less = useHold(() => to(value - step));
  const more = useHold(() => to(value + step));
  return (
    <div class="stepper-row">
      <div class="stepper-row__label">
        <label for={id}>{label}</label>
        {help && <p class="help">{help}</p>}
        {fault && (
          <p class="fault" id={`${id}-fault`}>
            {fault}
          </p>
        )}
      </div>
      <div class="stepper">
        <button type="button" class="stepper__button" {...less} aria-label={t('count.less', { label })}>
          <Icon name="minus" />
        </button>
        <input
          id={id}
          class="stepper__number"
          inputMode="numeric"
          autocomplete="off"
          value={value}
          aria-invalid={Boolean(fault)}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => to(numberIn(event.currentTarget.value))}
          onKeyDown={(event) => arrow(event, (by) => to(value + by * step))}
        />
        <button type="button" class="stepper__button" {...more} aria-label={t('count.more', { label })}>
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
}

export const numberIn = (text: string): number => Number(text.replace(/\D/g, '').slice(0, 4));

function arrow(event: KeyboardEvent, by: (count: number) => void): void {
  const count = { ArrowUp: 1, ArrowDown: -1 }[event.key];
  if (count === undefined) return;
  event.preventDefault();
  by(count);
}
