import { IndicatorKind, ObligationState } from '@sleutelring/grants';
import type { ContentIndicator, ReportContent } from '../report/content';
import { ReportKind, ReportPart } from '../report/report.type';
import type { FrozenVersion } from './printed';

const TEXT =
  'Wij spraken dit half jaar met vrouwen, jongeren en ouderen in huiskamers en buurthuizen. Zij kozen zelf waarover.\n\n' +
  'Veel gesprekken gingen over zelf kiezen met wie je trouwt & wat "eer" betekent: <niet> #alles *past* in een vakje.';

/** A fictitious version with everything in it that a report can have. */
export function frozenVersion(change: Partial<ReportContent> = {}): FrozenVersion {
  const content: ReportContent = {
    title: 'Verslag eerste half jaar 2026 (fictief)',
    kind: ReportKind.INTERIM,
    from: '2026-01-01',
    until: '2026-07-01',
    grant: {
      reference: 'FICT-2026/017',
      title: 'In gesprek over zelf kiezen',
      scheme: 'Fictieve subsidieregeling',
      organisationName: 'Stichting Fictief Verband',
      funderName: 'Fictief ministerie',
      from: '2025-01-01',
      until: '2027-01-01',
      settlementDueOn: '2027-06-03',
      explainAbovePercent: 10,
    },
    narratives: Object.values(ReportPart).map((part) => ({ part, text: TEXT })),
    lines: [
      line('1.1', 'Huiskamergesprekken', 40, 43, null, [
        indicator('Gemeenten bereikt', 'gemeenten', 12, 9, 'Na de zomer komen er drie bij.'),
        indicator(
          'Mensen die de weg naar hulp kennen',
          'procent',
          80,
          null,
          'De vragenlijst volgt in het najaar.',
        ),
      ]),
      line(
        '1.2',
        'Dialoogavonden voor jongeren',
        24,
        15,
        'Twee scholen zegden af; de avonden zijn in het najaar.',
      ),
      line('2.1', 'Trainingen voor sleutelpersonen', 4, 3, 'Eén training is verplaatst naar september.'),
    ],
    obligations: [
      {
        id: 'a',
        text: 'De subsidiegever noemen in uitingen',
        dueOn: null,
        state: ObligationState.MET,
        explanation: null,
      },
      {
        id: 'b',
        text: 'Meewerken aan het onderzoek',
        dueOn: '2026-12-01',
        state: ObligationState.PARTLY,
        explanation: 'Het onderzoek begint in oktober.',
      },
    ],
    ...change,
  };
  return { content, number: 2, hash: 'ab12'.repeat(16), frozenAt: new Date('2026-07-14T09:30:00Z') };
}

function indicator(
  name: string,
  unit: string,
  target: number,
  result: number | null,
  explanation: string | null,
): ContentIndicator {
  const source = result === null ? '' : 'Eigen telling aan het eind van de periode';
  return {
    id: `indicator-${name}`,
    name,
    unit,
    kind: IndicatorKind.LEVEL,
    target,
    result,
    source,
    explanation,
  };
}

function line(
  number: string,
  title: string,
  planned: number,
  realised: number,
  explanation: string | null,
  indicators: readonly ContentIndicator[] = [],
) {
  return {
    plannedActivityId: `plan-${number}`,
    number,
    title,
    objective: 'Mensen praten erover met hun eigen omgeving.',
    planned: { activities: planned, minutes: planned * 90, attendances: planned * 12 },
    realised: { activities: realised, minutes: realised * 88 + 7, attendances: realised * 12 },
    explanation,
    indicators,
  };
}
