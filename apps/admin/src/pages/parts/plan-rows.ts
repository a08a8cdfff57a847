import type { PlanRow } from '@sleutelring/ui';
import { useText } from '@admin/i18n';

interface Measures {
  readonly activities: number;
  readonly minutes: number;
  readonly attendances: number;
}

export const hoursOf = (minutes: number): number => Math.round(minutes / 60);

/** The three measures of a planned activity, everywhere in the same order. */
export function usePlanRows(): (planned: Measures, realised: Measures) => PlanRow[] {
  const { t } = useText();
  return (planned, realised) => [
    {
      id: 'a',
      name: t('figure.activities'),
      planned: planned.activities,
      realised: realised.activities,
    },
    {
      id: 'h',
      name: t('figure.hours'),
      planned: hoursOf(planned.minutes),
      realised: hoursOf(realised.minutes),
    },
    {
      id: 'n',
      name: t('figure.attendances'),
      planned: planned.attendances,
      realised: realised.attendances,
    },
  ];
}
