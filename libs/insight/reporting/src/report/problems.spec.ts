import { ObligationState } from '@sleutelring/grants';
import { frozenVersion } from '../render/version.fixture';
import { demandNoProblems, problemsOf } from './problems';
import { ReportKind, ReportPart } from './report.type';

const { content } = frozenVersion();
const [met, differs, alsoDiffers] = content.lines as [
  (typeof content.lines)[0],
  (typeof content.lines)[0],
  (typeof content.lines)[0],
];

describe('before a report is frozen', () => {
  it('nothing is asked of one that is complete', () => {
    expect(problemsOf(content)).toEqual([]);
    expect(() => demandNoProblems(content)).not.toThrow();
  });

  it('a difference above the share asks for an explanation, by planned activity', () => {
    const lines = [met, { ...differs, explanation: null }, { ...alsoDiffers, explanation: '  ' }];
    expect(problemsOf({ ...content, lines }).map((one) => one.plannedActivityNumber)).toEqual(['1.2', '2.1']);
    expect(() => demandNoProblems({ ...content, lines })).toThrow(
      expect.objectContaining({ code: 'EXPLANATION_REQUIRED', params: { plannedActivityNumber: '1.2' } }),
    );
  });

  it('the first three parts of the law are asked, the other two are not', () => {
    const found = problemsOf({ ...content, narratives: [] });
    expect(found.map((one) => one.part)).toEqual([
      ReportPart.OVERVIEW,
      ReportPart.NATURE,
      ReportPart.RESULTS,
    ]);
  });

  it.each([
    ['a result, or why there is none', { result: null, explanation: ' ' }, 'RESULT_REQUIRED'],
    ['where a result comes from', { result: 12, source: '' }, 'SOURCE_REQUIRED'],
    ['why a result differs', { result: 10, explanation: null }, 'EXPLANATION_REQUIRED'],
  ])('an indicator asks for %s', (_, change, code) => {
    const [indicator] = met.indicators;
    const lines = [{ ...met, indicators: [{ ...indicator!, ...change }] }];
    expect(problemsOf({ ...content, lines })).toMatchObject([
      { code, plannedActivityNumber: '1.1', part: ReportPart.RESULTS, indicator: 'Gemeenten bereikt' },
    ]);
    expect(() => demandNoProblems({ ...content, lines })).toThrow(
      expect.objectContaining({ field: 'results' }),
    );
  });

  it('an indicator within the share of its target asks for no explanation', () => {
    const indicators = [{ ...met.indicators[0]!, result: 11, explanation: null }];
    expect(problemsOf({ ...content, lines: [{ ...met, indicators }] })).toEqual([]);
  });

  it('a final report answers each obligation, an interim one need not', () => {
    const obligations = [{ ...content.obligations[0]!, state: ObligationState.OPEN }];
    expect(problemsOf({ ...content, obligations })).toEqual([]);
    expect(problemsOf({ ...content, obligations, kind: ReportKind.FINAL })).toMatchObject([
      { code: 'OBLIGATION_OPEN' },
    ]);
  });

  it('there is a plan to report on', () => {
    expect(problemsOf({ ...content, lines: [] })).toMatchObject([{ code: 'NO_PLAN' }]);
  });
});
