import { lazy, Suspense, useEffect, useState } from 'react';
import { Search as Glass } from 'lucide-react';
import { Button, Kbd } from '@sleutelring/ui';
import { useText } from '../i18n';

/** Fetched when somebody searches for the first time. */
const SearchDialog = lazy(async () => ({ default: (await import('./SearchDialog')).SearchDialog }));

const KEYS = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K';

/** The way to any page or record by its name: a button, and the keys that people know for it. */
export function Search() {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <Button look="quiet" icon={<Glass aria-hidden />} onPress={() => setOpen(true)}>
        <span className="a-top__word">{t('search.title')}</span>
        <span className="a-top__keys" aria-hidden>
          <Kbd>{KEYS}</Kbd>
        </span>
      </Button>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
