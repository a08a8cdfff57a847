import { useEffect, useId, useState } from 'preact/hooks';
import { addDays, dayOf } from '@sleutelring/kernel';
import { Choices } from '../parts/choices';
import { PlacePicker } from '../parts/place-picker';
import { useChoices, useSignedIn } from '../shell/app';
import { useWords } from '../shell/words';
import type { StepProps } from './log-page';
import { lastUsed } from './use-draft';

const OTHER = 'other';

export function WhenAndWhere({ draft, change, fault }: StepProps) {
  const { store, lists } = useSignedIn();
  const { t } = useWords();
  const choices = useChoices();
  const [places, setPlaces] = useState<readonly string[]>([]);
  useEffect(() => void lastUsed(store).then((last) => setPlaces(last?.places ?? [])), [store]);
  return (
    <>
      <DayField draft={draft} change={change} fault={fault} />
      <PlacePicker
        label={t('field.municipalityCode')}
        places={lists?.municipalities ?? []}
        recent={places}
        chosen={draft.municipalityCode}
        onChange={(municipalityCode) => change({ municipalityCode })}
        fault={fault('municipalityCode')}
      />
      <Choices
        legend={t('field.formKey')}
        options={choices('forms')}
        chosen={[draft.formKey]}
        onChange={([formKey]) => change({ formKey })}
        first={5}
        fold
        fault={fault('formKey')}
      />
      <Choices
        legend={t('field.settingKey')}
        options={choices('settings')}
        chosen={[draft.settingKey]}
        onChange={([settingKey]) => change({ settingKey })}
        first={6}
        fold
        fault={fault('settingKey')}
      />
    </>
  );
}

function DayField({ draft, change, fault }: StepProps) {
  const { t, format } = useWords();
  const id = useId();
  const today = dayOf(new Date());
  const days = { [today]: t('day.today'), [addDays(today, -1)]: t('day.yesterday') };
  const [other, setOther] = useState(!(draft.day in days));
  const options = [
    ...Object.entries(days).map(([key, label]) => ({ key, label })),
    { key: OTHER, label: t('day.other') },
  ];
  const choose = ([key = today]: string[]): void => {
    setOther(key === OTHER);
    if (key !== OTHER) change({ day: key });
  };
  return (
    <>
      <Choices
        legend={t('field.day')}
        options={options}
        chosen={[other ? OTHER : draft.day]}
        onChange={choose}
        fault={fault('day')}
      />
      {other && (
        <div class="field">
          <label for={id}>{t('day.which')}</label>
          <input
            id={id}
            type="date"
            class="input"
            max={today}
            value={draft.day}
            onInput={(event) => change({ day: event.currentTarget.value })}
          />
          {draft.day && <p class="help">{format.day(draft.day, 'long')}</p>}
        </div>
      )}
    </>
  );
}
