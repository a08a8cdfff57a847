import { Person, Table, type PlanRow } from '@sleutelring/ui';
import { useText } from '@admin/i18n';

/** What a plan promises to measure besides the counts, and what came of it in the period of a report. */
export interface IndicatorFacts {
  readonly name: string;
  readonly unit: string;
  readonly target: number;
  /** None when it was not measured. */
  readonly result: number | null;
  readonly source: string;
  readonly explanation: string | null;
}

/** Part three: what came of each, and where that comes from. */
export function IndicatorTable({ indicators }: { indicators: readonly IndicatorFacts[] }) {
  const { t, format } = useText();
  if (indicators.length === 0) return null;
  return (
    <Table
      caption={t('indicator.title')}
      rows={indicators}
      keyOf={(one) => one.name}
      columns={[
        {
          id: 'name',
          title: t('indicator.one'),
          names: true,
          cell: (one) => <Person name={one.name} detail={one.unit} />,
        },
        {
          id: 'target',
          title: t('result.target'),
          numeric: true,
          cell: (one) => format.number(one.target),
        },
        {
          id: 'result',
          title: t('result.result'),
          numeric: true,
          cell: (one) => (one.result === null ? t('result.notMeasured') : format.number(one.result)),
        },
        { id: 'source', title: t('result.source'), cell: (one) => one.source || '–' },
      ]}
    />
  );
}

/** Part five: measured indicators stand in the chart of their planned activity, each in its own unit. */
export const indicatorRows = (indicators: readonly IndicatorFacts[]): PlanRow[] =>
  indicators.flatMap(({ name, unit, target, result }) =>
    result === null ? [] : [{ id: name, name: `${name} (${unit})`, planned: target, realised: result }],
  );

/** Why each differs, or was not measured. */
export function IndicatorReasons({ indicators }: { indicators: readonly IndicatorFacts[] }) {
  const { t } = useText();
  return indicators
    .filter((one) => one.explanation)
    .map(({ name, result, explanation }) => (
      <p key={name} className="r-text r-explanation">
        <strong>
          {name}
          {result === null && `, ${t('result.notMeasured')}`}.
        </strong>{' '}
        {explanation}
      </p>
    ));
}
