import { labelOf } from '../api/lists';
import { useChoices, useSignedIn } from '../shell/app';
import { useWords } from '../shell/words';
import { FIELDS, stepOf, STEPS, type Field, type LogNote, type Step } from './note';

interface NoteLinesProps {
  readonly note: LogNote;
  /** Shown struck through where it differs. */
  readonly before?: LogNote | undefined;
  /** Where a step is filled in; without it the lines are to read only. */
  readonly href?: (step: Step) => string;
}

/** A log in words, by step. Empty fields are left out, unless something was taken away. */
export function NoteLines({ note, before, href }: NoteLinesProps) {
  const { t } = useWords();
  const words = useFieldWords();
  const facts = FIELDS.map((field) => ({
    field,
    now: words[field](note),
    was: before && words[field](before),
  }));
  return (
    <>
      {STEPS.map((step) => {
        const shown = facts.filter(({ field, now, was }) => stepOf(field) === step && (now || was));
        if (shown.length === 0) return null;
        return (
          <div class="facts" key={step}>
            {href && (
              <a
                class="facts__edit"
                href={href(step)}
                aria-label={t('check.editStep', { step: t(`log.step.${step}`) })}
              >
                {t('check.edit')}
              </a>
            )}
            <dl>
              {shown.map((fact) => (
                <Fact key={fact.field} {...fact} />
              ))}
            </dl>
          </div>
        );
      })}
    </>
  );
}

function Fact({ field, now, was = now }: { field: Field; now: string; was: string | undefined }) {
  const { t } = useWords();
  return (
    <div class="fact">
      <dt>{t(`field.${field}`)}</dt>
      <dd dir="auto">
        {was === now ? (
          now
        ) : (
          <>
            <del>{was || '–'}</del> <ins>{now || '–'}</ins>
          </>
        )}
      </dd>
    </div>
  );
}

function useFieldWords(): Record<Field, (note: LogNote) => string> {
  const { lists } = useSignedIn();
  const { t, format } = useWords();
  const choices = useChoices();
  const label = (name: Parameters<typeof choices>[0], key: string): string => labelOf(choices(name), key);
  const labels = (name: Parameters<typeof choices>[0], keys: readonly string[]): string =>
    keys.map((key) => label(name, key)).join('\n');
  const band = ({ genderKey, ageGroupKey, count }: LogNote['bands'][number]): string =>
    `${t('count.band', { gender: label('genders', genderKey), age: label('ageGroups', ageGroupKey) })}: ${count}`;
  const counted = (count: number): string => (count > 0 ? format.number(count) : '');
  return {
    day: ({ day }) => format.day(day, 'long'),
    municipalityCode: ({ municipalityCode }) =>
      lists?.municipalities.find(({ code }) => code === municipalityCode)?.name ?? municipalityCode,
    formKey: ({ formKey }) => label('forms', formKey),
    settingKey: ({ settingKey }) => label('settings', settingKey),
    bands: ({ bands }) => {
      const sum = bands.reduce((total, { count }) => total + count, 0);
      return [t('count.people', { count: sum }), ...[...bands].sort(byCount).map(band)].join('\n');
    },
    newcomers: ({ newcomers }) => counted(newcomers),
    firstTime: ({ firstTime }) => counted(firstTime),
    themeKeys: ({ themeKeys }) => labels('themes', themeKeys),
    languageKey: ({ languageKey }) => label('languages', languageKey),
    audienceKey: ({ audienceKey }) => label('audiences', audienceKey),
    materialKeys: ({ materialKeys }) => labels('materials', materialKeys),
    guidance: ({ guidance }) =>
      guidance
        .map(({ destinationKey, count }) => `${label('helpDestinations', destinationKey)}: ${count}`)
        .join('\n'),
    durationMinutes: ({ durationMinutes }) => format.duration(durationMinutes),
    heard: ({ heard }) => heard ?? '',
  };
}

const byCount = (a: { count: number }, b: { count: number }): number => b.count - a.count;
