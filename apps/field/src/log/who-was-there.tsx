import { BandsGrid } from '../parts/bands-grid';
import { Stepper } from '../parts/stepper';
import { useChoices } from '../shell/app';
import { useWords } from '../shell/words';
import type { StepProps } from './log-page';
import { LIMITS, total } from './note';

/** Counts in bands, and never a name. */
export function WhoWasThere({ draft, change, fault }: StepProps) {
  const { t } = useWords();
  const choices = useChoices();
  return (
    <>
      <BandsGrid
        genders={choices('genders')}
        ageGroups={choices('ageGroups')}
        counts={draft.bands}
        onChange={(bands) => change({ bands })}
        fault={fault('bands')}
      />
      <p class="total" role="status">
        {t('count.together')} <strong>{total(draft.bands)}</strong>
      </p>
      <div class="card">
        <Stepper
          label={t('field.newcomers')}
          help={t('count.newcomersHelp')}
          value={draft.newcomers}
          max={LIMITS.band}
          onChange={(newcomers) => change({ newcomers })}
          fault={fault('newcomers') && t('count.notMoreThan', { count: total(draft.bands) })}
        />
        <Stepper
          label={t('field.firstTime')}
          help={t('count.firstTimeHelp')}
          value={draft.firstTime}
          max={LIMITS.band}
          onChange={(firstTime) => change({ firstTime })}
          fault={fault('firstTime') && t('count.notMoreThan', { count: total(draft.bands) })}
        />
      </div>
    </>
  );
}
