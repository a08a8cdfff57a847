import { useId, useState } from 'preact/hooks';
import type { Choice } from '../api/lists';
import { useWords } from '../shell/words';

interface ChoicesProps {
  readonly legend: string;
  readonly options: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  readonly several?: boolean;
  /** How many are shown before "more"; what is chosen is always shown. */
  readonly first?: number;
  /** Shows only what was chosen before, as long as nobody asks for the rest. */
  readonly fold?: boolean;
  readonly help?: string;
  readonly fault?: string | undefined;
  /** Rows below each other, for longer texts. */
  readonly rows?: boolean;
}

/** Chips or rows to choose from: one, or several. Native radio buttons and checkboxes underneath. */
export function Choices({
  legend,
  options,
  chosen,
  onChange,
  several = false,
  first = Infinity,
  fold = false,
  help,
  fault,
  rows,
}: ChoicesProps) {
  const id = useId();
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const [folded, setFolded] = useState(fold && options.some(({ key }) => chosen.includes(key)));
  const shown = options.filter(({ key }, at) => all || (!folded && at < first) || chosen.includes(key));
  const hidden = options.length - shown.length;
  const toggle = (key: string): void => {
    if (!several) onChange([key]);
    else onChange(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  };
  return (
    <fieldset class="field" aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>{legend}</legend>
      {help && <p class="help">{help}</p>}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <div class={rows ? 'choices choices--rows' : 'choices'}>
        {shown.map((option) => (
          <label class="choice" key={option.key}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={id}
              checked={chosen.includes(option.key)}
              onChange={() => toggle(option.key)}
            />
            <span lang={option.lang}>{option.label}</span>
          </label>
        ))}
        {hidden > 0 && (
          <button
            type="button"
            class="choice choice--more"
            onClick={() => (folded ? setFolded(false) : setAll(true))}
          >
            {folded
              ? t('choice.other')
              : shown.length
                ? t('choice.more', { count: hidden })
                : t('choice.some')}
            <span class="hidden">: {legend}</span>
          </button>
        )}
      </div>
    </fieldset>
  );
}
