import { useState } from 'preact/hooks';
import { Notice } from '../parts/notice';
import { Stepper } from '../parts/stepper';
import { Icon } from '../parts/icon';
import { useChoices } from '../shell/app';
import { useWords } from '../shell/words';
import type { StepProps } from './log-page';
import { LIMITS, withCount } from './note';

/** To whom people were shown the way, as counts; no field for a name exists. Danger comes before any form. */
export function Guidance({ draft, change, fault }: StepProps) {
  const { t } = useWords();
  const destinations = useChoices()('helpDestinations');
  const [choosing, setChoosing] = useState(false);
  const [added, setAdded] = useState(() => Object.keys(draft.guidance));
  const rows = destinations.filter(({ key }) => added.includes(key));
  const others = destinations.filter(({ key }) => !added.includes(key));
  const set = (key: string, count: number): void =>
    change({ guidance: withCount(draft.guidance, key, count, LIMITS.guided) });
  const add = (key: string): void => {
    setAdded([...added, key]);
    setChoosing(false);
    set(key, 1);
  };
  return (
    <section class="stack">
      <Notice tone="negative" icon="phone">
        <strong>{t('help.danger')}</strong>
        <p>
          <a href="tel:112">{t('help.call112')}</a> <a href="tel:08002000">{t('help.callVeiligThuis')}</a>
        </p>
      </Notice>
      <h3>{t('field.guidance')}</h3>
      <p class="help">{t('help.counts')}</p>
      {fault('guidance') && <p class="fault">{fault('guidance')}</p>}
      {rows.length > 0 && (
        <div class="card">
          {rows.map(({ key, label }) => (
            <Stepper
              key={key}
              label={label}
              value={draft.guidance[key] ?? 0}
              max={LIMITS.guided}
              onChange={(count) => set(key, count)}
            />
          ))}
        </div>
      )}
      {choosing ? (
        <div class="choices" role="group" aria-label={t('help.toWhom')}>
          {others.map(({ key, label }) => (
            <button type="button" class="choice" key={key} onClick={() => add(key)}>
              {label}
            </button>
          ))}
        </div>
      ) : (
        others.length > 0 && (
          <button type="button" class="button" onClick={() => setChoosing(true)}>
            <Icon name="plus" />
            {t('help.toWhom')}
          </button>
        )
      )}
    </section>
  );
}
