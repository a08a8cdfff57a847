import { arrangementFor, firstDayAfter, lastDay } from './decision';

it.each([
  [24_999, 'LUMP_SUM_BELOW_25K'],
  [25_000, 'FIXED_25K_TO_125K'],
  [124_999, 'FIXED_25K_TO_125K'],
  [125_000, 'ACTUAL_COSTS_FROM_125K'],
])('%i euros usually go with %s', (euros, arrangement) => {
  expect(arrangementFor(euros)).toBe(arrangement);
});

it('writes the last day of a half-open period, and back', () => {
  expect(lastDay('2028-01-01')).toBe('2027-12-31');
  expect(firstDayAfter('2028-02-28')).toBe('2028-02-29');
});
