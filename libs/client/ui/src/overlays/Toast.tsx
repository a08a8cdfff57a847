import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { Button, IconButton } from '../actions/Button';
import { useTexts } from '../texts';
import './toast.css';

export interface Notice {
  text: string;
  kind?: 'done' | 'failed';
  /** Takes back what was done; offered as long as the notice stands. */
  undo?: () => void;
}

type Standing = Notice & { id: number };

const SECONDS = { plain: 6, undo: 12 };
let standing: readonly Standing[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function change(next: readonly Standing[]): void {
  standing = next;
  listeners.forEach((listener) => listener());
}

/** Says at the foot of the screen what happened. From anywhere; never for an error at a field. */
export function notify(notice: Notice): void {
  change([...standing.slice(-2), { ...notice, id: nextId++ }]);
}

const dismiss = (id: number): void => change(standing.filter((notice) => notice.id !== id));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Place once in an app. */
export function Toasts() {
  const { t } = useTexts();
  const notices = useSyncExternalStore(subscribe, () => standing);
  return (
    <section className="s-toasts" aria-label={t('ui.notifications')} aria-live="polite">
      {notices.map((notice) => (
        <Toast key={notice.id} {...notice} />
      ))}
    </section>
  );
}

function Toast({ id, text, kind = 'done', undo }: Standing) {
  const { t } = useTexts();
  useEffect(() => {
    if (kind === 'failed') return undefined;
    const timer = setTimeout(() => dismiss(id), (undo ? SECONDS.undo : SECONDS.plain) * 1000);
    return () => clearTimeout(timer);
  }, [id, kind, undo]);
  const takeBack = () => {
    dismiss(id);
    undo?.();
  };
  return (
    <div className={`s-toast s-toast--${kind}`}>
      {kind === 'done' ? <CircleCheck aria-hidden size={18} /> : <CircleAlert aria-hidden size={18} />}
      <span className="s-toast__text">{text}</span>
      {undo && <Button onPress={takeBack}>{t('ui.undo')}</Button>}
      <IconButton label={t('ui.close')} icon={<X aria-hidden size={16} />} onPress={() => dismiss(id)} />
    </div>
  );
}
