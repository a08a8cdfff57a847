import type { ItemState } from '@sleutelring/offline-store';
import { useWords } from '../shell/words';
import { Icon, type IconName } from './icon';
import type { Tone } from './notice';

const MARKS: Readonly<Record<ItemState, { icon: IconName; tone: Tone }>> = {
  waiting: { icon: 'clock', tone: 'warning' },
  sending: { icon: 'send', tone: 'info' },
  refused: { icon: 'attention', tone: 'negative' },
  sent: { icon: 'check', tone: 'info' },
  returned: { icon: 'returned', tone: 'warning' },
  approved: { icon: 'twice', tone: 'positive' },
  withdrawn: { icon: 'back', tone: 'info' },
};

/** The state of a log: a word and a shape, not only a colour. */
export function StateMark({ state }: { state: ItemState }) {
  const { t } = useWords();
  const { icon, tone } = MARKS[state];
  return (
    <span class={`state state--${tone}`}>
      <Icon name={icon} />
      {t(`state.${state}`)}
    </span>
  );
}
