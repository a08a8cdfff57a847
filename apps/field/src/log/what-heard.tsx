import type { Finding } from '@sleutelring/free-text-guard';
import { Choices } from '../parts/choices';
import { NoteField } from '../parts/note-field';
import { Stepper } from '../parts/stepper';
import { useWords } from '../shell/words';
import { Check } from './check';
import type { StepProps } from './log-page';
import { LIMITS } from './note';

const DURATIONS = [30, 60, 90, 120, 180];

interface WhatHeardProps extends StepProps {
  /** What points to a person in the note. */
  readonly findings: readonly Finding[];
}

/** The number first, then what was heard, then one look at the whole before it goes. */
export function WhatHeard({ draft, change, fault, findings }: WhatHeardProps) {
  const { t, format } = useWords();
  return (
    <>
      <div class="stack">
        <Choices
          legend={t('field.durationMinutes')}
          options={DURATIONS.map((minutes) => ({ key: String(minutes), label: format.duration(minutes) }))}
          chosen={[String(draft.durationMinutes)]}
          onChange={([minutes]) => change({ durationMinutes: Number(minutes) })}
          fold
          fault={fault('durationMinutes')}
        />
        <Stepper
          label={t('log.minutes')}
          value={draft.durationMinutes}
          max={LIMITS.minutes.max}
          step={15}
          onChange={(durationMinutes) => change({ durationMinutes })}
        />
      </div>
      <NoteField
        label={t('field.heard')}
        help={t('log.heardHelp')}
        value={draft.heard}
        findings={findings}
        limit={LIMITS.heard}
        onChange={(heard) => change({ heard })}
        fault={fault('heard')}
      />
      <Check draft={draft} />
    </>
  );
}
