import { Link } from 'react-aria-components/Link';
import { addDays, dayOf, mondayOf } from '@sleutelring/kernel';
import type { OverviewQuery } from '@sleutelring/graphql-client/admin';
import { Section } from '@sleutelring/ui';
import { useText } from '@admin/i18n';

type DoneOnDay = OverviewQuery['overview']['lastWeeks'][number];

const DAYS = 7;
const SHADES = 4;

/** This week and those before it: how many activities on which day, each day with the way to them. */
export function LastWeeks({ days }: { days: readonly DoneOnDay[] }) {
  const { t, format } = useText();
  const weeks = days.flatMap((_, at) => (at % DAYS === 0 ? [days.slice(at, at + DAYS)] : []));
  const most = Math.max(...days.map(({ activities }) => activities), 1);
  const nameOf = useWeekName();
  return (
    <Section title={t('overview.lastWeeks')}>
      <div className="s-card">
        <table className="o-weeks">
          <caption className="s-hidden">{t('overview.lastWeeks')}</caption>
          <thead>
            <tr>
              <td />
              {days.slice(0, DAYS).map(({ day }) => (
                <th key={day} scope="col">
                  {format.day(day, 'weekday')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]?.day}>
                <th scope="row">{nameOf(week[0]?.day ?? '')}</th>
                {week.map((one) => (
                  <Day key={one.day} {...one} shade={Math.ceil((one.activities / most) * SHADES)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function useWeekName(): (monday: string) => string {
  const { t, format } = useText();
  const thisWeek = mondayOf(dayOf(new Date()));
  return (monday) => {
    if (monday === thisWeek) return t('overview.thisWeek');
    if (monday === addDays(thisWeek, -DAYS)) return t('overview.weekBefore');
    return t('overview.weekOf', { day: format.day(monday) });
  };
}

function Day({ day, activities, shade }: DoneOnDay & { shade: number }) {
  const { t, format } = useText();
  const today = dayOf(new Date());
  return (
    <td aria-current={day === today ? 'date' : undefined}>
      {activities > 0 ? (
        <Link
          className="o-weeks__day"
          data-shade={shade}
          href={`/verslagen?staat=alle&van=${day}&tot=${day}&orde=dag`}
          aria-label={t('overview.onDay', { day: format.day(day), count: activities })}
        >
          {format.number(activities)}
        </Link>
      ) : (
        <span className="o-weeks__day">{day <= today && '·'}</span>
      )}
    </td>
  );
}
