import { useText } from '@admin/i18n';
import { useViewer } from '@admin/session/viewer';

const NOON = 12;
const EVENING = 18;

export function useGreeting(): string {
  const { t } = useText();
  const { displayName } = useViewer();
  const hour = new Date().getHours();
  const part = hour < NOON ? 'morning' : hour < EVENING ? 'afternoon' : 'evening';
  return t(`overview.greeting.${part}`, { name: displayName });
}
