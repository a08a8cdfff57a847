import { useId, useRef } from 'preact/hooks';
import type { Finding } from '@sleutelring/free-text-guard';
import { isStopped } from '../log/guard';
import { useWords } from '../shell/words';
import { Notice } from './notice';

interface NoteFieldProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  /** What points to a person in it. */
  readonly findings: readonly Finding[];
  readonly limit: number;
  readonly onChange: (text: string) => void;
  readonly fault?: string | undefined;
}

/** A short text, read while it is typed: what points to a person is underlined, and said in words below. */
export function NoteField({ label, help, value, findings, limit, onChange, fault }: NoteFieldProps) {
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const { t } = useWords();
  // The button that was pressed goes with its finding; whoever works with the keys stays at the field.
  const reword = (text: string): void => {
    field.current?.focus();
    onChange(text);
  };
  return (
    <div class="field" tabIndex={-1} ref={field}>
      <label for={id}>{label}</label>
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <div class="note">
        <div class="note__marks" aria-hidden="true" dir="auto">
          {marked(value, findings)}
        </div>
        <textarea
          id={id}
          class="input note__text"
          dir="auto"
          rows={4}
          maxLength={limit}
          value={value}
          aria-invalid={isStopped(findings)}
          aria-describedby={`${id}-help ${id}-findings`}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      {value.length > limit * 0.8 && <p class="help">{t('note.left', { count: limit - value.length })}</p>}
      <div class="stack" id={`${id}-findings`} role="status">
        {findings.map((finding) => (
          <FindingNotice
            key={`${finding.start} ${finding.kind}`}
            finding={finding}
            text={value}
            onChange={reword}
          />
        ))}
      </div>
    </div>
  );
}

function marked(text: string, findings: readonly Finding[]) {
  const parts = findings.flatMap(({ start, end, severity }, at) => [
    text.slice(findings[at - 1]?.end ?? 0, start),
    <mark class={`mark mark--${severity}`}>{text.slice(start, end)}</mark>,
  ]);
  return [...parts, text.slice(findings.at(-1)?.end ?? 0), '\n'];
}

interface FindingNoticeProps {
  readonly finding: Finding;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function FindingNotice({ finding, text, onChange }: FindingNoticeProps) {
  const { t } = useWords();
  const { start, end, kind, severity, suggestion } = finding;
  return (
    <Notice tone={severity === 'stop' ? 'negative' : 'warning'} icon="attention">
      <p>
        <strong>{t(`guard.kind.${kind}`)}</strong> <q dir="auto">{text.slice(start, end)}</q>
      </p>
      <p>{severity === 'stop' ? t('guard.stop') : t('guard.warn')}</p>
      <button
        type="button"
        class="button"
        onClick={() => onChange(text.slice(0, start) + suggestion + text.slice(end))}
      >
        {suggestion ? t('guard.replace', { suggestion }) : t('guard.remove')}
      </button>
    </Notice>
  );
}
