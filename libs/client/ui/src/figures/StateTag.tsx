import { Ban, Check, Circle, CircleDashed, CircleDot, Lock, RotateCcw, type LucideIcon } from 'lucide-react';
import './figures.css';

/** Each tone has its own shape, so that nobody needs the colour. */
const TONES = {
  neutral: Circle,
  waiting: CircleDot,
  attention: RotateCcw,
  done: Check,
  stopped: Ban,
  draft: CircleDashed,
  locked: Lock,
} satisfies Record<string, LucideIcon>;

export type Tone = keyof typeof TONES;

/** The state of something: a word, a shape and a colour. */
export function StateTag({ tone, children }: { tone: Tone; children: string }) {
  const Icon = TONES[tone];
  return (
    <span className={`s-tag s-tag--${tone}`}>
      <Icon aria-hidden size={13} strokeWidth={2.6} />
      {children}
    </span>
  );
}
