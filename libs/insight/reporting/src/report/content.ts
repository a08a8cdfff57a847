import { createHash } from 'node:crypto';
import type { Day, Uuid } from '@sleutelring/kernel';
import type { IndicatorKind, ObligationState } from '@sleutelring/grants';
import type { Measures } from './comparison';
import type { ReportKind, ReportPart } from './report.type';

export interface ContentLine {
  readonly plannedActivityId: Uuid;
  readonly number: string;
  readonly title: string;
  readonly objective: string;
  readonly planned: Measures;
  readonly realised: Measures;
  readonly explanation: string | null;
  readonly indicators: readonly ContentIndicator[];
}

/** What the plan promises to measure besides, as the coordinator filled it in. */
export interface ContentIndicator {
  readonly id: Uuid;
  readonly name: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  /** For the period of the report. */
  readonly target: number;
  /** None when it was not measured. */
  readonly result: number | null;
  /** Where the result comes from. */
  readonly source: string;
  readonly explanation: string | null;
}

export interface ContentObligation {
  readonly id: Uuid;
  readonly text: string;
  readonly dueOn: Day | null;
  readonly state: ObligationState;
  readonly explanation: string | null;
}

/** Everything that a version says. What is not in here is not in a table, chart or file of it either. */
export interface ReportContent {
  readonly title: string;
  readonly kind: ReportKind;
  readonly from: Day;
  readonly until: Day;
  readonly grant: {
    readonly reference: string;
    readonly title: string;
    readonly scheme: string;
    readonly organisationName: string;
    readonly funderName: string;
    readonly from: Day;
    readonly until: Day;
    readonly settlementDueOn: Day;
    readonly explainAbovePercent: number;
  };
  readonly narratives: readonly { readonly part: ReportPart; readonly text: string }[];
  readonly lines: readonly ContentLine[];
  readonly obligations: readonly ContentObligation[];
}

/** The content as it is kept: this text, byte for byte, is what the hash is of. */
export function sealed(content: ReportContent): { readonly text: string; readonly hash: string } {
  const text = JSON.stringify(content);
  return { text, hash: createHash('sha256').update(text).digest('hex') };
}

/** Versions that were frozen before reports told of indicators have none. */
export function contentOf(text: string): ReportContent {
  const content = JSON.parse(text) as ReportContent;
  const lines = content.lines.map((line) => ({ ...line, indicators: line.indicators ?? [] }));
  return { ...content, lines };
}
