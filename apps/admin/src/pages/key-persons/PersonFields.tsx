import { X } from 'lucide-react';
import type { ApiError } from '@sleutelring/graphql-client';
import type { LanguageLevel } from '@sleutelring/graphql-client/admin';
import { CheckboxGroup, ComboBox, IconButton, Section, Select, TextField } from '@sleutelring/ui';
import { fieldError } from '@admin/data/errors';
import type { useForm } from '@admin/data/form';
import { useReference } from '@admin/data/reference-data';
import { useText } from '@admin/i18n';
import { LEVELS } from './statuses';

export interface PersonValues {
  alias: string;
  email: string;
  languages: { languageKey: string; level: LanguageLevel }[];
  /** Comma-separated while it is typed. */
  communities: string;
  regionCodes: string[];
}

export const NO_PERSON: PersonValues = {
  alias: '',
  email: '',
  languages: [],
  communities: '',
  regionCodes: [],
};

/** What the api is sent. */
export const personInput = (values: PersonValues) => ({
  alias: values.alias.trim(),
  email: values.email.trim() || null,
  languages: values.languages,
  communitiesServed: values.communities
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean),
  regionCodes: values.regionCodes,
});

export const PERSON_FIELDS = ['alias', 'email', 'languages', 'communitiesServed', 'regionCodes'];

interface Props {
  form: ReturnType<typeof useForm<PersonValues>>;
  error: ApiError | null;
}

export function PersonFields({ form, error }: Props) {
  const { t } = useText();
  const { regions } = useReference();
  return (
    <>
      <Section title={t('person.name')} intro={t('person.nameIntro')}>
        <TextField
          label={t('person.alias')}
          help={t('person.aliasHelp')}
          {...form.bind('alias')}
          error={fieldError(t, error, 'alias')}
        />
        <TextField
          label={t('person.email')}
          help={t('person.emailHelp')}
          optional
          type="email"
          {...form.bind('email')}
          error={fieldError(t, error, 'email')}
        />
      </Section>
      <Languages form={form} error={error} />
      <Section title={t('person.where')}>
        <CheckboxGroup
          label={t('people.region')}
          choices={regions}
          {...form.bind('regionCodes')}
          error={fieldError(t, error, 'regionCodes')}
        />
        <TextField
          label={t('person.communities')}
          help={t('person.communitiesHelp')}
          optional
          {...form.bind('communities')}
          error={fieldError(t, error, 'communitiesServed')}
        />
      </Section>
    </>
  );
}

function Languages({ form, error }: Props) {
  const { t } = useText();
  const { choices, name } = useReference();
  const { languages } = form.values;
  const change = (at: number, level: LanguageLevel): void =>
    form.set({ languages: languages.map((one, index) => (index === at ? { ...one, level } : one)) });
  const add = (languageKey: string | null): void => {
    if (languageKey) form.set({ languages: [...languages, { languageKey, level: 'GOOD' }] });
  };
  const left = choices('languages').filter(
    (choice) => !languages.some((one) => one.languageKey === choice.value),
  );
  return (
    <Section title={t('people.language')} intro={t('person.languagesIntro')}>
      {languages.map((language, at) => (
        <div key={language.languageKey} className="a-line">
          <strong>{name('languages', language.languageKey)}</strong>
          <Select
            label={t('person.level')}
            hideLabel
            value={language.level}
            onChange={(level) => change(at, level as LanguageLevel)}
            choices={LEVELS.map((level) => ({ value: level, label: t(`person.level.${level}`) }))}
          />
          <IconButton
            label={t('person.removeLanguage', { name: name('languages', language.languageKey) })}
            icon={<X aria-hidden size={16} />}
            onPress={() => form.set({ languages: languages.filter((_, index) => index !== at) })}
          />
        </div>
      ))}
      <ComboBox
        key={languages.length}
        label={t('person.addLanguage')}
        choices={left}
        value={null}
        onChange={add}
        error={fieldError(t, error, 'languages')}
      />
    </Section>
  );
}
