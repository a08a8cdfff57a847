import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../shell/words';

interface SureProps {
  /** What the button says before it is asked once more. */
  readonly label: string;
  /** Says more to who listens than to who sees where the button stands. */
  readonly name?: string;
  readonly quiet?: boolean;
  readonly disabled?: boolean;
  /** What cannot be undone, in a sentence. */
  readonly consequence: string;
  readonly yes: string;
  act(): void;
}

/** For what cannot be undone: asked once more, and never under the finger that tapped the first time. */
export function Sure({ label, name, quiet = false, disabled = false, consequence, yes, act }: SureProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const firstRef = useRef<HTMLButtonElement>(null);
  const askedRef = useRef(false);
  useEffect(() => {
    if (asking !== askedRef.current) firstRef.current?.focus();
    askedRef.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button
        type="button"
        ref={firstRef}
        class={quiet ? 'button button--quiet' : 'button'}
        aria-label={name}
        disabled={disabled}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  }
  const answer = (sure: boolean): void => {
    setAsking(false);
    if (sure) act();
  };
  return (
    <div class="sure" role="group" aria-label={consequence}>
      <p>{consequence}</p>
      <button type="button" class="button" ref={firstRef} onClick={() => answer(false)}>
        {t('sure.no')}
      </button>
      <button type="button" class="button button--danger" onClick={() => answer(true)}>
        {yes}
      </button>
    </div>
  );
}
