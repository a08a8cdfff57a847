import { useState } from 'preact/hooks';
import { useErrorText } from '../shell/error-text';
import { wasCancelled } from './passkey';

export interface Attempt {
  readonly busy: boolean;
  /** In words; undefined when nothing went wrong. */
  readonly failure: string | undefined;
  run(work: () => Promise<void>): void;
}

/** One thing at a time that may fail, with what to say when it does. */
export function useAttempt(): Attempt {
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  return {
    busy,
    failure: error === undefined ? undefined : errorText(error),
    run(work) {
      if (busy) return;
      setBusy(true);
      setError(undefined);
      work()
        .catch((reason: unknown) => setError(wasCancelled(reason) ? undefined : reason))
        .finally(() => setBusy(false));
    },
  };
}
