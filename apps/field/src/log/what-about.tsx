import { Choices } from '../parts/choices';
import { useChoices } from '../shell/app';
import { useWords } from '../shell/words';
import { Guidance } from './guidance';
import type { StepProps } from './log-page';

export function WhatAbout(props: StepProps) {
  const { draft, change, fault } = props;
  const { t } = useWords();
  const choices = useChoices();
  const materials = choices('materials');
  return (
    <>
      <Choices
        legend={t('field.themeKeys')}
        help={t('log.severalThemes')}
        options={choices('themes')}
        chosen={draft.themeKeys}
        onChange={(themeKeys) => change({ themeKeys })}
        several
        rows
        fault={fault('themeKeys')}
      />
      <Choices
        legend={t('field.languageKey')}
        options={choices('languages')}
        chosen={[draft.languageKey]}
        onChange={([languageKey]) => change({ languageKey })}
        first={4}
        fold
        fault={fault('languageKey')}
      />
      <Choices
        legend={t('field.audienceKey')}
        options={choices('audiences')}
        chosen={[draft.audienceKey]}
        onChange={([audienceKey]) => change({ audienceKey })}
        fold
        fault={fault('audienceKey')}
      />
      {materials.length > 0 && (
        <Choices
          legend={t('field.materialKeys')}
          help={t('log.optional')}
          options={materials}
          chosen={draft.materialKeys}
          onChange={(materialKeys) => change({ materialKeys })}
          several
          rows
          first={0}
          fault={fault('materialKeys')}
        />
      )}
      <Guidance {...props} />
    </>
  );
}
