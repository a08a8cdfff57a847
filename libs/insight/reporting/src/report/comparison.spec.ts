import fc from 'fast-check';
import { IndicatorKind } from '@sleutelring/grants';
import {
  differencePercent,
  largestDifference,
  mustBeExplained,
  plannedFor,
  resultMustBeExplained,
  targetFor,
} from './comparison';

const measures = (activities: number, minutes = 0, attendances = 0) => ({ activities, minutes, attendances });

describe('the plan for a part of the period', () => {
  const grant = { from: '2025-01-01', until: '2027-01-01' };

  it('is the whole plan for the whole period', () => {
    expect(plannedFor(grant, grant, measures(7, 111, 13))).toEqual(measures(7, 111, 13));
  });

  it('is in proportion to days, of which the last is not part', () => {
    expect(plannedFor({ from: '2025-01-01', until: '2026-01-01' }, grant, measures(730))).toEqual(
      measures(365),
    );
    expect(plannedFor({ from: '2025-01-01', until: '2025-02-01' }, grant, measures(730))).toEqual(
      measures(31),
    );
  });
});

describe('the difference with the plan', () => {
  it.each([
    [100, 110, 10],
    [100, 90, -10],
    [200, 201, 1], // half a percent goes away from zero
    [200, 199, -1],
    [3, 3, 0],
    [40, 0, -100],
  ])('of %i planned and %i realised is %i percent', (planned, realised, expected) => {
    expect(differencePercent(planned, realised)).toBe(expected);
  });

  it('does not exist where nothing was planned', () => {
    expect(differencePercent(0, 5)).toBeNull();
  });

  it('shown of a line is the largest of the three', () => {
    expect(largestDifference(measures(10, 100, 100), measures(11, 100, 60))).toBe(-40);
  });

  it('of something that was not planned at all is a hundred percent', () => {
    expect(largestDifference(measures(0), measures(2))).toBe(100);
    expect(largestDifference(measures(0), measures(0))).toBe(0);
  });
});

describe('an explanation', () => {
  it('is demanded above the set share, not at it', () => {
    expect(mustBeExplained(measures(100), measures(110), 10)).toBe(false);
    expect(mustBeExplained(measures(100), measures(111), 10)).toBe(true);
    expect(mustBeExplained(measures(1000), measures(1104), 10)).toBe(true); // 10.4, shown as 10
    expect(mustBeExplained(measures(100), measures(89), 10)).toBe(true);
  });

  it('is demanded whichever of the three measures differs', () => {
    expect(mustBeExplained(measures(100, 100, 100), measures(100, 100, 80), 10)).toBe(true);
  });

  it('is never demanded of a plan that was met exactly', () => {
    const whole = fc.nat(1_000_000);
    fc.assert(
      fc.property(whole, whole, whole, fc.nat(100), (a, b, c, share) => {
        expect(mustBeExplained(measures(a, b, c), measures(a, b, c), share)).toBe(false);
      }),
    );
  });
});

describe('an indicator', () => {
  const half = { from: '2026-01-01', until: '2026-07-02' };
  const year = { from: '2026-01-01', until: '2027-01-01' };

  it('that adds up asks for a share of its target, a level for all of it', () => {
    expect(targetFor(half, year, IndicatorKind.SUM, 365)).toBe(182);
    expect(targetFor(half, year, IndicatorKind.LEVEL, 80)).toBe(80);
  });

  it('is explained above the share, without a result, and where nothing was promised', () => {
    expect(resultMustBeExplained(100, 110, 10)).toBe(false);
    expect(resultMustBeExplained(100, 89, 10)).toBe(true);
    expect(resultMustBeExplained(100, null, 10)).toBe(true);
    expect(resultMustBeExplained(0, 0, 10)).toBe(false);
    expect(resultMustBeExplained(0, 1, 10)).toBe(true);
  });
});
