import { growTree, release, RULES, type Entry, type Line, type Trees } from '@sleutelring/disclosure-control';
import loadHighs from 'highs';
import { audit } from './audit';
import type { AuditResult } from './audit-case';
import { NOBODY } from './coalitions';
import { productCase } from './product-case';
import { closeAll, SHAPES, type World } from './worlds';

const highs = await loadHighs();
const leaves = (...ids: string[]) => ids.map((id) => ({ id, weight: 1 }));
const trees: Trees = {
  region: growTree('regions', leaves('r1', 'r2')),
  theme: growTree('themes', leaves('t1', 't2')),
  band: growTree('bands', leaves('unknown')),
};
const wide: Line[] = ['a', 'b', 'c'].map((id) => ({ id, organisation: id, grants: ['g'] }));
const narrow: Line = {
  id: 'n',
  organisation: 'n',
  grants: ['g'],
  scope: { regions: ['r1'], themes: ['t1', 't2'] },
};

let serial = 0;
const work = (line: string, person: string, region: string, theme: string, count: number): Entry[] =>
  Array.from({ length: count }, () => ({
    id: `e${(serial += 1)}`,
    sign: 1,
    organisation: line,
    line,
    person: `${line}-${person}`,
    region,
    themes: [theme],
    month: '2026-01',
    minutes: 60,
    participants: 8,
  }));

/** Enough to pass, whoever looks: nine activities by nine persons of three organisations. */
const enough = (region: string, theme: string): Entry[] =>
  ['a', 'b', 'c'].flatMap((line) =>
    ['1', '2', '3'].flatMap((person) => work(line, person, region, theme, 1)),
  );

/** Two persons did twenty of the 25 in one place, three others five in another: as a total it is enough. */
const uneven = (busy: readonly [region: string, theme: string], calm: readonly [string, string]): Entry[] => [
  ...['1', '2'].flatMap((person) => work('n', person, ...busy, 10)),
  ...['3', '4', '5'].flatMap((person, index) => work('n', person, ...calm, index ? 2 : 1)),
];

/** `asIf`: the lines that the publisher thinks there are; the attacker knows better. */
function attack(pending: Entry[], lines: readonly Line[], asIf: readonly Line[] = lines): AuditResult {
  const shape = { ...SHAPES[0]!, closings: 1 };
  const months = ['2026-01', '2026-02', '2026-03'];
  const world: World = { shape, seed: 0, trees, rules: RULES, lines, months, approved: [pending] };
  const closed = closeAll(world, (input) => release({ ...input, lines: asIf }));
  const outsider = { name: 'a', kind: 'organisation', organisation: 'a' } as const;
  return audit(productCase(closed, [NOBODY, outsider]), highs);
}

/** The total says how many there were in r1; less all that can be on the other theme, some must be with the two. */
const lines = [...wide, narrow];
const pending = [...uneven(['r1', 't1'], ['r1', 't2']), ...enough('r2', 't1'), ...enough('r2', 't2')];

describe('an organisation with narrow lines only', () => {
  it('does not tell on which theme two of its persons worked', () => {
    const { breaches, undecided } = attack(pending, lines);
    expect([breaches, undecided]).toEqual([[], []]);
  });

  it('would tell, if its share of a part of the map could be small', () => {
    const asWide = lines.map(({ scope: _scope, ...line }) => line);
    expect(attack(pending, lines, asWide).breaches).toEqual([
      expect.objectContaining({ coalition: 'nobody', target: 'r1 / t1 / 2026-Q1', feasible: [11, 29] }),
      expect.objectContaining({ coalition: 'a', target: 'r1 / t1 / 2026-Q1', feasible: [14, 26] }),
    ]);
  });
});
