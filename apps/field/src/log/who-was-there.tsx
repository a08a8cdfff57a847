import { dayOf } from '@sleutelring/kernel';
import { labelOf } from '../api/lists';
import { BandsGrid } from '../parts/bands-grid';
import { Stepper } from '../parts/stepper';
import { useChoices, useSignedIn } from '../shell/app';
import { useWords } from '../shell/words';
import type { StepProps } from './log-page';
import { LIMITS, total } from './note';

/** What was taken over from the last time, in one line: seen, and one tap away from changing. */
function WhenAndWhereLine({ draft }: Pick<StepProps, 'draft'>) {
  const { lists } = useSignedIn();
  const { t, format } = useWords();
  const forms = useChoices()('forms');
  const { day, municipalityCode, formKey } = draft;
  const place = lists?.municipalities.find(({ code }) => code === municipalityCode)?.name;
  const when = day === dayOf(new Date()) ? t('day.today') : format.day(day);
  return (
    <p class="taken-over">
      <span>{[when, place, labelOf(forms, formKey)].filter(Boolean).join(' · ')}</span>
      <a href={`#/verslag/${draft.id}/1`} aria-label={t('check.editStep', { step: t('log.step.1') })}>
        {t('check.edit')}
      </a>
    </p>
  );
}

/** Counts in bands, and never a name. */
export function WhoWasThere({ draft, change, fault }: StepProps) {
  const { t } = useWords();
  const choices = useChoices();
  return (
    <>
      <WhenAndWhereLine draft={draft} />
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
