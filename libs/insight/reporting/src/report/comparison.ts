import { IndicatorKind } from '@sleutelring/grants';
import { type Period, daysBetween } from '@sleutelring/kernel';

/** Sums as the plan promises and as the rooms of work count them. */
export interface Measures {
  readonly activities: number;
  readonly minutes: number;
  readonly attendances: number;
}
export const MEASURE_NAMES = ['activities', 'minutes', 'attendances'] as const satisfies (keyof Measures)[];

const days = ({ from, until }: Period): number => daysBetween(from, until);

/** The plan of a grant for a part of its period, in proportion to days and rounded to whole numbers. */
export function plannedFor(period: Period, grant: Period, target: Measures): Measures {
  return {
    activities: inProportion(target.activities, period, grant),
    minutes: inProportion(target.minutes, period, grant),
    attendances: inProportion(target.attendances, period, grant),
  };
}

const inProportion = (target: number, period: Period, grant: Period): number =>
  Math.round(target * (days(period) / days(grant)));

/** What adds up is asked in proportion; a level, such as a percentage, is the same at any time. */
export const targetFor = (period: Period, grant: Period, kind: IndicatorKind, target: number): number =>
  kind === IndicatorKind.LEVEL ? target : inProportion(target, period, grant);

/** Whole percent of the plan, halves away from zero; null where nothing was planned, for there is nothing to compare. */
export function differencePercent(planned: number, realised: number): number | null {
  if (planned === 0) return null;
  const exact = ((realised - planned) / planned) * 100;
  return Math.sign(exact) * Math.round(Math.abs(exact)) || 0;
}

/** The measure that is furthest from its plan, in percent. Something done without any plan is 100 percent more. */
export function largestDifference(planned: Measures, realised: Measures): number {
  const differences = MEASURE_NAMES.map((name) => differencePercent(planned[name], realised[name]));
  const known = differences.filter((one) => one !== null);
  if (known.length === 0) return realised.activities > 0 ? 100 : 0;
  return known.reduce((largest, one) => (Math.abs(one) > Math.abs(largest) ? one : largest));
}

/** Kaderregeling art. 1.1: differences with the plan are explained. Compared exactly, not by the rounded percent. */
export function mustBeExplained(planned: Measures, realised: Measures, abovePercent: number): boolean {
  const compared = MEASURE_NAMES.filter((name) => planned[name] > 0);
  if (compared.length === 0) return realised.activities > 0;
  return compared.some(
    (name) => Math.abs(realised[name] - planned[name]) * 100 > abovePercent * planned[name],
  );
}

/** The same for what was filled in. What was not measured is explained too, for the plan promised it. */
export function resultMustBeExplained(target: number, result: number | null, abovePercent: number): boolean {
  return result === null || Math.abs(result - target) * 100 > abovePercent * target;
}
