import { useTexts } from '../texts';
import './figures.css';

interface Props {
  name: string;
  planned: number;
  realised: number;
  /** Writes a value: a number, hours, euros. */
  write?: (value: number) => string;
  /** Where it should stand by now, in the same unit. */
  expected?: number;
  /** The largest share of a plan in the chart around it: then the plans of all its bars stand in one line. */
  most?: number;
}

/** Planned as a line, realised as a bar, and both in figures. */
export function BulletBar({ name, planned, realised, write, expected, most = 0 }: Props) {
  const { t, format } = useTexts();
  const written = write ?? format.number;
  const scale = Math.max(planned, realised, planned * most, 1) * 1.06;
  const at = (value: number): string => `${Math.round((value / scale) * 1000) / 10}%`;
  const label = t('ui.chartShare', { name, realised: written(realised), planned: written(planned) });
  return (
    <div className="s-bullet">
      <div className="s-bullet__chart" role="img" aria-label={label}>
        <span className="s-bullet__plan" style={{ inlineSize: at(planned) }} />
        <span
          className="s-bullet__bar"
          data-short={realised < planned || undefined}
          style={{ inlineSize: at(realised) }}
        />
        {expected !== undefined && (
          <span className="s-bullet__expected" style={{ insetInlineStart: at(expected) }} />
        )}
        <span className="s-bullet__mark" style={{ insetInlineStart: at(planned) }} />
      </div>
      <span className="s-bullet__text s-number" aria-hidden>
        <strong>{written(realised)}</strong> / {written(planned)}
      </span>
    </div>
  );
}
