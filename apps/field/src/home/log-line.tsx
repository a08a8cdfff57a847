import { labelOf, type Choice } from '../api/lists';
import { Icon } from '../parts/icon';
import { StateMark } from '../parts/state-mark';
import type { LogItem } from '../shell/app';
import { useWords } from '../shell/words';

/** Names the day, the place and the form; never a theme. */
export function LogLine({ item, forms }: { item: LogItem; forms: readonly Choice[] }) {
  const { t, format } = useWords();
  const { day, municipalityName, formKey, attendances } = item.summary;
  const known = item.state === 'sent' || item.state === 'approved';
  const body = (
    <>
      <span class="line__text">
        <span class="line__title">
          {format.day(day)} · {municipalityName}
        </span>
        <span class="line__more">
          {labelOf(forms, formKey)} · {t('count.people', { count: attendances })}
        </span>
        <StateMark state={item.state} />
      </span>
      {known && <Icon name="forward" mirrored />}
    </>
  );
  return (
    <li class="line">
      {known ? (
        <a class="line__body" href={`#/verstuurd/${item.id}`}>
          {body}
        </a>
      ) : (
        <div class="line__body">{body}</div>
      )}
    </li>
  );
}
