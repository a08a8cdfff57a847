import { addDays, contains, dayOf, daysBetween, isDay, mondayOf, period, quarterOf } from './period';

describe('period', () => {
  it('knows the days of the calendar', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2026-2-9')).toBe(false);
  });

  it('is half-open', () => {
    const year = period('2026-01-01', '2027-01-01');
    expect(contains(year, '2026-01-01')).toBe(true);
    expect(contains(year, '2026-12-31')).toBe(true);
    expect(contains(year, '2027-01-01')).toBe(false);
  });

  it('refuses an empty period', () => {
    expect(() => period('2026-01-01', '2026-01-01')).toThrow(RangeError);
  });

  it('takes the day from the wall clock in the Netherlands', () => {
    expect(dayOf(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(dayOf(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
  });

  it('adds days over a change of the clock', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  it('begins a week on Monday', () => {
    expect(['2026-11-23', '2026-11-26', '2026-11-29'].map(mondayOf)).toEqual(Array(3).fill('2026-11-23'));
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  });

  it('names quarters', () => {
    expect(quarterOf('2026-03-31')).toBe('2026-Q1');
    expect(quarterOf('2026-10-01')).toBe('2026-Q4');
  });
});
