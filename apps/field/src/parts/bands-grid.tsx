import { useId, useRef, useState } from 'preact/hooks';
import type { Choice } from '../api/lists';
import { bandKey, LIMITS, withCount, type Counts } from '../log/note';
import { useWords } from '../shell/words';
import { useHold } from './hold';
import { Stepper } from './stepper';

interface BandsGridProps {
  readonly genders: readonly Choice[];
  readonly ageGroups: readonly Choice[];
  readonly counts: Counts;
  readonly onChange: (counts: Counts) => void;
  readonly fault?: string | undefined;
}

/**
 * Gender by age group. Three times − 0 + does not fit beside each other in 375 px with targets of 48 px, so a cell is
 * one large button that adds, and the cell touched last has its − number + within reach of the thumb.
 */
export function BandsGrid({ genders, ageGroups, counts, onChange, fault }: BandsGridProps) {
  const id = useId();
  const { t } = useWords();
  const [active, setActive] = useState<{ gender: Choice; age: Choice }>();
  const set = (key: string, count: number): void => onChange(withCount(counts, key, count));
  const name = (gender: Choice, age: Choice): string =>
    t('count.band', { gender: gender.label, age: age.label });
  const activeKey = active && bandKey(active.gender.key, active.age.key);
  return (
    <>
      <fieldset class="field" aria-describedby={fault ? `${id}-fault` : `${id}-help`}>
        <legend class="hidden">{t('field.bands')}</legend>
        <p class="help" id={`${id}-help`}>
          {t('count.help')}
        </p>
        {fault && (
          <p class="fault" id={`${id}-fault`}>
            {fault}
          </p>
        )}
        <div class="bands">
          <span />
          {genders.map(({ key, label }) => (
            <span class="bands__gender" key={key} aria-hidden="true">
              {label}
            </span>
          ))}
          {ageGroups.map((age) => (
            <>
              <span class="bands__age" aria-hidden="true">
                {age.label}
              </span>
              {genders.map((gender) => {
                const key = bandKey(gender.key, age.key);
                return (
                  <Band
                    key={key}
                    name={name(gender, age)}
                    count={counts[key] ?? 0}
                    active={key === activeKey}
                    onCount={(count) => set(key, count)}
                    onActive={() => setActive({ gender, age })}
                  />
                );
              })}
            </>
          ))}
        </div>
      </fieldset>
      {active && activeKey && (
        <div class="bands__active">
          <Stepper
            key={activeKey}
            label={name(active.gender, active.age)}
            value={counts[activeKey] ?? 0}
            max={LIMITS.band}
            onChange={(count) => set(activeKey, count)}
          />
        </div>
      )}
    </>
  );
}

interface BandProps {
  readonly name: string;
  readonly count: number;
  readonly active: boolean;
  readonly onCount: (count: number) => void;
  readonly onActive: () => void;
}

function Band({ name, count, active, onCount, onActive }: BandProps) {
  const { t } = useWords();
  /** The first digit after coming here replaces the number, the next ones are put behind it. */
  const freshRef = useRef(true);
  const add = useHold(() => {
    onActive();
    onCount(count + 1);
  });
  return (
    <button
      type="button"
      class={`band${active ? ' band--active' : ''}${count ? ' band--some' : ''}`}
      aria-label={t('count.add', { name, count })}
      onFocus={() => {
        freshRef.current = true;
        onActive();
      }}
      onKeyDown={(event) => {
        const next = typed(event, freshRef.current ? 0 : count, count);
        if (next === undefined) return;
        event.preventDefault();
        freshRef.current = false;
        onCount(next);
      }}
      {...add}
    >
      <span class="band__count">{count}</span>
      <span class="band__plus">+</span>
    </button>
  );
}

/** Digits write the number, arrows count, Backspace takes the last digit away; undefined for any other key. */
function typed(event: KeyboardEvent, before: number, count: number): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (/^\d$/.test(event.key)) return before * 10 + Number(event.key);
  return { ArrowUp: count + 1, ArrowDown: count - 1, Backspace: Math.floor(count / 10) }[event.key];
}
