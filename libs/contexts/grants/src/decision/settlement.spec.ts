import { usualSettlementDay } from './settlement';

describe('the usual day of settlement', () => {
  it.each([
    ['2022-01-01', '2022-06-03'],
    ['2026-01-01', '2026-06-03'],
    ['2028-01-01', '2028-06-02'], // the year of settling has a 29 February
    ['2026-07-01', '2026-12-01'],
  ])('is 22 weeks after the last day of a period until %s: %s', (until, expected) => {
    expect(usualSettlementDay({ until })).toBe(expected);
  });
});
