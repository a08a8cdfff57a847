import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useBlocker } from 'react-router';
import { Button, Dialog } from '@sleutelring/ui';
import { useText } from '../i18n';

interface Form<Values> {
  values: Values;
  isDirty: boolean;
  set(change: Partial<Values>): void;
  /** `value` and `onChange` for the part that edits one value. */
  bind<Name extends keyof Values>(
    name: Name,
  ): { value: Values[Name]; onChange: (value: Values[Name]) => void };
  /** What stands now is kept: leaving no longer asks, from this moment and not from the next render. */
  settle(): void;
  /** Whether leaving now would lose what was typed. */
  wouldLose(): boolean;
}

export function useForm<Values extends object>(initial: Values): Form<Values> {
  const [values, setValues] = useState(initial);
  const [isDirty, setDirty] = useState(false);
  const unsaved = useRef(false);
  const set = useCallback((change: Partial<Values>) => {
    setValues((former) => ({ ...former, ...change }));
    setDirty(true);
    unsaved.current = true;
  }, []);
  return {
    values,
    isDirty,
    set,
    bind: (name) => ({
      value: values[name],
      onChange: (value) => set({ [name]: value } as unknown as Partial<Values>),
    }),
    settle: () => {
      setDirty(false);
      unsaved.current = false;
    },
    wouldLose: () => unsaved.current,
  };
}

const FAULTY = ':is(input, textarea, select, [tabindex]):is([data-invalid], [data-invalid] *)';

/** Goes to the first field with a fault once there is one; `place` stands in the same dialog or page as the fields. */
export function useFaultInSight(fault: unknown): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!fault) return;
    place.current?.closest('[role="dialog"], main')?.querySelector<HTMLElement>(FAULTY)?.focus();
  }, [fault]);
  return place;
}

/** Asks before a page with unsaved changes is left, inside the app and by closing the tab. */
export function AskBeforeLeaving({ form }: { form: Pick<Form<object>, 'wouldLose'> }) {
  const { t } = useText();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      form.wouldLose() && currentLocation.pathname !== nextLocation.pathname,
  );
  const stay = (): void => blocker.reset?.();
  return (
    <Dialog
      title={t('leave.title')}
      isOpen={blocker.state === 'blocked'}
      onClose={stay}
      actions={
        <>
          <Button look="primary" onPress={stay}>
            {t('leave.stay')}
          </Button>
          <Button onPress={() => blocker.proceed?.()}>{t('leave.go')}</Button>
        </>
      }
    >
      <p>{t('leave.text')}</p>
    </Dialog>
  );
}
