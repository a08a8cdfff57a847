import { Arrangement, type Grant, ObligationState } from '@sleutelring/grants';
import { deadlinesOf, dueShare, progressOf } from './progress';

const year = { from: '2026-01-01', until: '2027-01-01' };

describe('the share of a plan that is due', () => {
  it.each([
    ['2025-12-31', 0],
    ['2026-01-01', 1 / 365],
    ['2026-12-31', 1],
    ['2027-03-01', 1],
  ])('on %s is %d', (today, expected) => {
    expect(dueShare(year, today)).toBeCloseTo(expected, 10);
  });
});

describe('progress of a grant', () => {
  const nothing = { activities: 0, minutes: 0, attendances: 0 };
  const line = (number: string, target: number, done: number) => ({
    id: number,
    grantId: 'g',
    number,
    title: 'Talks',
    objective: '',
    targetActivities: target,
    targetMinutes: 0,
    targetAttendances: 0,
    indicators: [],
    realised: { ...nothing, activities: done },
  });
  const grant: Grant = {
    id: 'g',
    organisationId: 'o',
    organisationName: 'Fictitious',
    funderId: 'f',
    funderName: 'Fictitious ministry',
    networkId: null,
    reference: 'F-1',
    scheme: 'S',
    title: 'T',
    ...year,
    amountCents: 1,
    arrangement: Arrangement.LUMP_SUM_BELOW_25K,
    explainAbovePercent: 10,
    settlementDueOn: '2027-06-03',
    plannedActivities: [line('1', 365, 160), line('2', 365, 159), line('3', 0, 0)],
    obligations: [],
    overlap: { gross: nothing, shared: nothing, with: [] },
    version: 1,
    allowed: [],
  };

  it('calls behind what is below 80 percent of what is due, not what is at it', () => {
    // 19 July is day 200, so 200 are due and 160 is 80 percent of that.
    expect(progressOf(grant, '2026-07-19').behind).toEqual(['2 Talks']);
    expect(progressOf(grant, '2026-07-20').behind).toEqual(['1 Talks', '2 Talks']);
  });

  it('adds up the plan', () => {
    expect(progressOf(grant, '2026-07-19')).toMatchObject({
      plannedActivities: 730,
      realisedActivities: 319,
      expectedPercent: 55,
    });
  });

  it('names what must be done first: what is open, also past its day, and the account of a grant until its day', () => {
    const obligation = (text: string, dueOn: string | null, state = ObligationState.OPEN) => ({
      id: text,
      grantId: 'g',
      text,
      dueOn,
      state,
      explanation: null,
    });
    const obligations = [
      obligation('late', '2026-02-01'),
      obligation('done', '2026-03-01', ObligationState.MET),
      obligation('some day', null),
      obligation('next', '2026-09-01'),
      obligation('last', '2028-01-01'),
    ];
    const own = { ...grant, obligations };
    const wordsOf = (today: string) =>
      deadlinesOf([own, { ...own, organisationId: 'another' }], 'o', today).map((one) => one.obligation);
    expect(wordsOf('2027-06-03')).toEqual(['late', 'next', null]);
    expect(wordsOf('2027-06-04')).toEqual(['late', 'next', 'last']);
  });
});
