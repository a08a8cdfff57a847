import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Finder } from '@sleutelring/ui';
import { useDebounced } from '../data/useDebounced';
import { useText } from '../i18n';
import { useFound } from './useFound';

/** What is found is what this person may see anyway: each kind is asked of the api with its own permission. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const { groups, isBusy } = useFound(useDebounced(text.trim()));
  return (
    <Finder
      label={t('search.label')}
      text={text}
      onText={setText}
      groups={groups}
      empty={isBusy ? t('search.busy') : t('search.nothing')}
      onChoose={(href) => {
        onClose();
        void navigate(href, { state: { sought: text.trim() } });
      }}
      onClose={onClose}
    />
  );
}
