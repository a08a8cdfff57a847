import fc from 'fast-check';
import { entries, entry, reversalOf } from './entry.fixture';
import type { Entry } from './entry';
import { passes, passesAsLine, passesAsNarrowLine } from './pass';
import { RULES, RULES_FOR_NETWORK_OF_ONE, rulesFor } from './rules';
import type { Unit } from './tally';

/** `work({ p1: 3, p2: 2 })`: so many activities by each person, of organisation `a` unless the name says `b:p1`. */
function work(counts: Record<string, number>, overrides: Partial<Entry> = {}): Entry[] {
  return Object.entries(counts).flatMap(([name, count]) => {
    const [organisation, person] = name.includes(':') ? name.split(':') : ['a', name];
    return Array.from({ length: count }, () =>
      entry({ organisation: organisation!, person: `${organisation}:${person}`, ...overrides }),
    );
  });
}

const inBook = (narrowBook: string, units: readonly Unit[]): Unit[] =>
  units.map((unit) => ({ ...unit, narrowBook }));

const ONE = RULES_FOR_NETWORK_OF_ONE;
const pair = (passing: Unit[], failing: Unit[], rules = ONE, test = passes): void => {
  expect([test(passing, rules), test(failing, rules)]).toEqual([true, false]);
};

describe('PASS, clause by clause: the last that passes and the first that does not', () => {
  it('zero never passes', () => {
    expect([passes([], RULES), passesAsLine([], RULES), passesAsNarrowLine([], RULES)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('needs five activities by three remaining without the two most active persons', () => {
    pair(work({ p1: 3, p2: 3, p3: 2, p4: 2, p5: 1 }), work({ p1: 3, p2: 3, p3: 2, p4: 1, p5: 1 }));
    pair(work({ p1: 3, p2: 3, p3: 2, p4: 2, p5: 2 }), work({ p1: 3, p2: 3, p3: 3, p4: 3 }));
  });

  it('subtracts those who know most, not those who come first', () => {
    pair(work({ p1: 1, p2: 2, p3: 2, p4: 8, p5: 8 }), work({ p1: 1, p2: 1, p3: 2, p4: 8, p5: 8 }));
  });

  it('needs five new ones among the remaining: corrections alone are not activities', () => {
    const old = work({ p6: 6 });
    const taken = [...old.slice(0, 4).map(reversalOf), ...work({ p6: 4 })];
    pair(
      [...taken, ...work({ p1: 3, p2: 3, p3: 2, p4: 2, p5: 1 })],
      [...taken, ...work({ p1: 2, p2: 1, p3: 1, p4: 1, p5: 1 })],
    );
  });

  it('counts net: what is taken back is gone', () => {
    const many = work({ p1: 3, p2: 3, p3: 2, p4: 2, p5: 2 });
    pair([...many, reversalOf(many[11]!)], [...many, reversalOf(many[10]!), reversalOf(many[11]!)]);
  });

  it('counts as persons those with something new', () => {
    const old = work({ p5: 1 }).map(reversalOf);
    pair(
      [...work({ p1: 4, p2: 4, p3: 4, p4: 4, p5: 2 }), ...old],
      [...work({ p1: 4, p2: 4, p3: 4, p4: 4 }), ...old],
    );
  });

  it('lets nobody have more than 80 % of the activities', () => {
    const others = work({ p2: 4, p3: 2, p4: 2, p5: 2 });
    const busy = (count: number): Entry[] => work({ p1: count }, { participants: 1 });
    pair([...busy(40), ...others], [...busy(41), ...others]);
  });

  it('lets nobody have more than 80 % of the attendances', () => {
    const others = work({ p2: 4, p3: 4, p4: 4, p5: 4 }, { participants: 10 });
    pair(
      [...others, ...work({ p1: 1 }, { participants: 640 })],
      [...others, ...work({ p1: 1 }, { participants: 641 })],
    );
  });

  it('needs ten attendances remaining without the two who have most', () => {
    const known = work({ p1: 2, p2: 2 }, { participants: 12 });
    const rest = work({ p3: 3, p4: 3 }, { participants: 1 });
    pair(
      [...known, ...rest, ...work({ p5: 1 }, { participants: 4 })],
      [...known, ...rest, ...work({ p5: 1 }, { participants: 3 })],
    );
  });

  it('needs five by three remaining without any one organisation', () => {
    const big = work({ p1: 3, p2: 3, p3: 3, p4: 3, p5: 3 });
    pair(
      [...big, ...work({ 'b:p1': 2, 'b:p2': 2, 'b:p3': 1 })],
      [...big, ...work({ 'b:p1': 2, 'b:p2': 1, 'b:p3': 1 })],
      RULES,
    );
    pair(
      [...big, ...work({ 'b:p1': 2, 'b:p2': 2, 'b:p3': 1 })],
      [...big, ...work({ 'b:p1': 3, 'b:p2': 3 })],
      RULES,
    );
  });

  it('needs ten attendances remaining without any one organisation', () => {
    const big = work({ p1: 3, p2: 3, p3: 3, p4: 3, p5: 3 });
    const small = work({ 'b:p1': 3, 'b:p2': 3 }, { participants: 1 });
    const last = (participants: number): Entry[] => work({ 'b:p3': 1 }, { participants });
    pair([...big, ...small, ...last(4)], [...big, ...small, ...last(3)], RULES);
  });

  it('needs five new ones remaining without any one organisation', () => {
    const big = work({ p1: 3, p2: 3, p3: 3, p4: 3, p5: 3 });
    const taken = work({ 'b:p9': 1 }).map(reversalOf);
    const b = (count: number): Entry[] => work({ 'b:p1': count, 'b:p2': 2, 'b:p3': 2 });
    pair([...big, ...b(2), ...taken], [...big, ...b(1), ...taken], RULES);
  });

  it('does not count a person twice who works for two organisations', () => {
    const shared = ['a', 'b'].flatMap((organisation) =>
      work({ p1: 2, p2: 2, p3: 2 }).map((one) => ({ ...one, organisation })),
    );
    const more = work({ p4: 2, p5: 2 });
    expect(passes([...shared, ...more], RULES)).toBe(true);
    expect(passes([...shared.slice(0, 6), ...more, ...work({ 'b:p1': 3, 'b:p2': 3 })], RULES)).toBe(false);
  });

  it('does not count on places that everybody knows', () => {
    const enough = work({ p1: 3, p2: 3, p3: 2, p4: 2, p5: 1 });
    const known = inBook('c', work({ p1: 3, p2: 3, p3: 2, p4: 2, p5: 2 }));
    const [last, ...others] = [...enough].reverse();
    pair([...enough, ...known], [...others, ...known, { ...last!, narrowBook: 'c' }]);
  });

  it('needs of each narrow book nothing or enough by itself, also without any two persons', () => {
    const enough = work({ p1: 3, p2: 3, p3: 2, p4: 2, p5: 1 });
    const share = (count: number): Unit[] => inBook('c', work({ q1: 9, q2: 9, q3: 2, q4: 2, q5: count }));
    pair([...enough, ...share(1)], [...enough, ...share(0)]);
    const two = ['c', 'd'].flatMap((book) => inBook(book, work({ q1: 3, q2: 3, q3: 2, q4: 2, q5: 1 })));
    pair([...enough, ...two], [...enough, ...two.slice(0, -1)]);
  });
});

describe('LINE-PASS', () => {
  const line = (passing: Unit[], failing: Unit[]): void => pair(passing, failing, RULES, passesAsLine);

  it('needs five activities, net and new', () => {
    line(work({ p1: 2, p2: 2, p3: 1 }), work({ p1: 2, p2: 1, p3: 1 }));
    const many = work({ p1: 2, p2: 2, p3: 2 });
    line([...many, reversalOf(many[0]!)], [...many, reversalOf(many[0]!), reversalOf(many[2]!)]);
  });
  it('needs three persons', () => line(work({ p1: 2, p2: 2, p3: 1 }), work({ p1: 3, p2: 3 })));
  it('lets nobody dominate', () => line(work({ p1: 8, p2: 1, p3: 1 }), work({ p1: 9, p2: 1, p3: 1 })));
  it('needs ten attendances', () => {
    line(work({ p1: 2, p2: 2, p3: 1 }, { participants: 2 }), [
      ...work({ p1: 2, p2: 2 }, { participants: 2 }),
      ...work({ p3: 1 }, { participants: 1 }),
    ]);
  });
  it('counts attendances net', () => {
    const back = work({ p1: 1 }, { participants: 5 }).flatMap((one) => [one, reversalOf(one)]);
    const last = (participants: number): Entry[] => work({ p3: 1 }, { participants });
    const four = work({ p1: 2, p2: 2 }, { participants: 2 });
    line([...four, ...last(2), ...back], [...four, ...last(1), ...back]);
  });
  it('for a narrow line, also without any two persons', () => {
    pair(
      work({ p1: 3, p2: 3, p3: 2, p4: 2, p5: 1 }),
      work({ p1: 3, p2: 3, p3: 2, p4: 1, p5: 1 }),
      RULES,
      passesAsNarrowLine,
    );
  });
});

describe('the rules', () => {
  it('leave out the other organisation only where there is none', () => {
    expect([1, 2, 9].map(rulesFor)).toEqual([RULES_FOR_NETWORK_OF_ONE, RULES, RULES]);
    expect([RULES, RULES_FOR_NETWORK_OF_ONE].map(({ remain }) => remain.withoutOrganisation)).toEqual([
      true,
      false,
    ]);
  });
});

describe('PASS is monotone', () => {
  it('the union of two sets that pass, passes', () => {
    const passing = entries(90).filter((set) => passes(set, RULES));
    fc.assert(
      fc.property(passing, passing, (a, b) => passes([...a, ...b], RULES)),
      { numRuns: 60 },
    );
  });

  it('a set that passes by the strict rules passes by those for a network of one, and as a line', () => {
    fc.assert(
      fc.property(
        entries(60),
        (set) => !passes(set, RULES) || (passes(set, rulesFor(1)) && passesAsLine(set, RULES)),
      ),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(fc.property(entries(60), (set) => passes(set, RULES) === passes([...set].reverse(), RULES)));
  });
});
