import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export type Tone = 'info' | 'warning' | 'negative' | 'positive';

interface NoticeProps {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly children: ComponentChildren;
  /** Read out as soon as it appears. */
  readonly live?: boolean;
}

export function Notice({ tone, icon, children, live = false }: NoticeProps) {
  return (
    <div class={`notice notice--${tone}`} role={live ? 'status' : undefined}>
      <Icon name={icon} />
      <div class="notice__text">{children}</div>
    </div>
  );
}
