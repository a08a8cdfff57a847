import { passes, RULES, type Entry, type Rules } from '@sleutelring/disclosure-control';
import loadHighs from 'highs';
import { readFileSync } from 'node:fs';
import { audit } from './audit';
import type { AuditCase, Coalition } from './audit-case';
import { BAD_PUBLISHERS, smallCase } from './bad-publishers';
import { readCase } from './case-file';
import { coalitionsOf, NOBODY } from './coalitions';
import { passesAgain } from './pass-again';
import { number, productCase } from './product-case';
import { random } from './random';
import { Search } from './search';
import { Sides } from './sides';
import { spaceOf } from './space';
import { auditWorld, emptyTally } from './tally';
import { targetsOf } from './targets';
import { sceneOf } from './view';
import { closeAll, SHAPES, world, type Shape } from './worlds';

const highs = await loadHighs();

/** The product's releases of a small world, by rules that may be weaker than they should. */
function releasedBy(
  rules: Rules,
  seed: number,
  more: Partial<Shape> = {},
  change = (entry: Entry): Entry => entry,
): AuditCase {
  const given = world({ ...SHAPES[0]!, closings: 4, ...more }, seed);
  const made = { ...given, rules, approved: given.approved.map((entries) => entries.map(change)) };
  const closed = closeAll(made);
  return productCase(closed, coalitionsOf(closed.settled, 4, 3));
}

const breaches = (rules: Rules, change?: (entry: Entry) => Entry): number =>
  [1, 2].reduce((sum, seed) => sum + audit(releasedBy(rules, seed, {}, change), highs).breaches.length, 0);

/** Hardly anybody comes, but to the first organisation. */
const hardlyAnybody = (entry: Entry): Entry => {
  const came = Number(/\d+/.exec(entry.id)![0]) % 3 === 0 ? 1 : 0;
  return entry.organisation === 'o1' ? entry : { ...entry, participants: came, bands: {} };
};

describe('the auditor', () => {
  it.each(BAD_PUBLISHERS.map((publisher) => [publisher.name, publisher] as const))(
    'convicts: %s',
    (_name, publisher) => {
      const found = [1, 2, 3].flatMap((seed) => audit(smallCase(publisher, seed), highs).breaches);
      expect(found.length).toBeGreaterThan(0);
    },
  );

  it('finds no breach and no wrong number in what the product releases of every shape of world', () => {
    const tally = emptyTally();
    SHAPES.forEach((_, seed) => auditWorld(seed, highs, tally, 6));
    expect(tally.breaches).toEqual([]);
    expect(tally.wrongNumbers).toBe(0);
    expect(
      tally.undecided / Object.values(tally.byCoalition).reduce((sum, count) => sum + count, 0),
    ).toBeLessThan(0.0005);
    expect(tally.byKind).toEqual(
      expect.objectContaining({
        attendances: expect.any(Number),
        bands: expect.any(Number),
        'group x quarter': expect.any(Number),
      }),
    );
  });

  it('leaves nothing undecided where nothing is corrected and every line is wide', () => {
    for (const seed of [1, 2]) {
      const result = audit(releasedBy(RULES, seed, { corrected: 0 }), highs);
      expect([result.breaches, result.undecided]).toEqual([[], []]);
      expect(result.targets).toBeGreaterThan(500);
    }
  });

  it('says where a case contradicts itself', () => {
    const right = releasedBy(RULES, 1);
    expect(audit(right, highs).contradictions).toEqual([]);
    const [first, ...rest] = right.numbers;
    const value = [first!.value[0] + 1, first!.value[0] + 1] as const;
    const one = (persons: number) => ({
      ...right.rules!,
      persons,
      activities: 1,
      sharePercent: 100,
      participants: 0,
    });
    const remain = {
      withoutPersons: 0,
      withoutOrganisation: false,
      activities: 1,
      persons: 1,
      participants: 0,
    };
    expect(audit({ ...right, numbers: [{ ...first!, value }, ...rest] }, highs).contradictions).toEqual([
      `${first!.id}: published ${value[0]}, booked ${value[0] - 1}`,
    ]);
    expect(audit({ ...right, rules: { ...one(1), remain } }, highs).contradictions).toContain(
      'a split of the map is said to be refused, and passes',
    );
  });

  it('reads the example, in which steps of a figure and a sum tell too much', () => {
    const file = new URL('example-case.json', import.meta.url);
    const { breaches } = audit(readCase(readFileSync(file, 'utf8')), highs);
    expect(breaches.filter(({ kind }) => kind === 'region x quarter')).toEqual([
      {
        kind: 'region x quarter',
        coalition: 'nobody',
        target: 'noord / 2026-Q1',
        value: 2,
        feasible: [1, 3],
      },
      { kind: 'region x quarter', coalition: 'p1', target: 'noord / 2026-Q1', value: 1, feasible: [0, 2] },
    ]);
  });

  it.each<[string, Partial<Record<keyof AuditCase, unknown>>]>([
    ['the format is not release-audit/1', { format: 'release-audit/2' }],
    ['regions is not a list', { regions: undefined }],
    ['numbers has an id twice', { numbers: [number({}, 'activities', 1), number({}, 'activities', 1)] }],
    ['has no value', { numbers: [number({}, 'activities', [4, 1])] }],
    ['no rules', { unsplit: [{ left: {}, right: {} }], rules: undefined }],
  ])('says of a file that %s', (message, change) => {
    const given = { ...smallCase(BAD_PUBLISHERS[0]!, 1), ...change };
    expect(() => readCase(JSON.stringify(given))).toThrow(message);
  });

  it('says of a file that something is taken back elsewhere', () => {
    const given = smallCase(BAD_PUBLISHERS[0]!, 1);
    const [first] = given.entries;
    const elsewhere = given.regions.find((region) => region !== first!.region)!;
    const back = { ...first!, id: 'back', sign: -1 as const, reverses: first!.id, region: elsewhere };
    expect(() => readCase(JSON.stringify({ ...given, entries: [...given.entries, back] }))).toThrow(
      'another place',
    );
  });

  it('reads its case from JSON and says the same', () => {
    const given = smallCase(BAD_PUBLISHERS[1]!, 1);
    const again = JSON.parse(JSON.stringify(given)) as AuditCase;
    expect({ ...audit(again, highs), seconds: 0 }).toEqual({ ...audit(given, highs), seconds: 0 });
  });

  it('refuses entries that the case does not know the place of', () => {
    const given = smallCase(BAD_PUBLISHERS[0]!, 1);
    const [first, ...rest] = given.entries;
    expect(() => audit({ ...given, entries: [{ ...first!, region: 'x' }, ...rest] }, highs)).toThrow(
      'outside the lists',
    );
  });
});

describe('a weakened rule is convicted', () => {
  const remain = RULES.remain;
  const asTheyAre = (entry: Entry): Entry => entry;
  const alone = { withoutOrganisation: false };
  const cases: [string, Rules, (entry: Entry) => Entry][] = [
    ['nothing remains', { ...RULES, remain: { ...remain, ...alone, withoutPersons: 0 } }, asTheyAre],
    [
      'one person looks instead of two',
      { ...RULES, remain: { ...remain, ...alone, withoutPersons: 1 } },
      asTheyAre,
    ],
    ['no organisation looks', { ...RULES, remain: { ...remain, ...alone } }, asTheyAre],
    ['three activities remain', { ...RULES, remain: { ...remain, activities: 3 } }, asTheyAre],
    ['few attendances remain', { ...RULES, remain: { ...remain, participants: 0 } }, hardlyAnybody],
  ];
  it.each(cases)('when %s', (_name, rules, change) => {
    expect(breaches(RULES, change)).toBe(0);
    expect(breaches(rules, change)).toBeGreaterThan(0);
  });
});

describe('the witness search and the linear programs', () => {
  const four: Coalition = { name: 'p1', kind: 'persons', persons: ['p1'] };
  const tiny = (numbers: AuditCase['numbers'], persons: string[]): AuditCase => ({
    format: 'release-audit/1',
    name: 'tiny',
    regions: ['a', 'b'],
    themes: ['t'],
    months: ['2026-01', '2026-02', '2026-03'],
    releases: [{ id: 'q', months: ['2026-01', '2026-03'] }],
    lines: [{ id: 'l', organisation: 'o' }],
    entries: persons.map((person, index) => ({
      id: `e${index}`,
      region: index < 2 ? 'a' : 'b',
      theme: 't',
      month: '2026-01',
      line: 'l',
      release: 'q',
      organisation: 'o',
      person,
      sign: 1,
      participants: 9,
    })),
    numbers,
    coalitions: [NOBODY, four],
  });
  const eight = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'];

  it('leave everything open when only the sum is known', () => {
    const result = audit(tiny([number({}, 'activities', 8)], eight), highs);
    expect([result.breaches, result.undecided]).toEqual([[], []]);
    expect(result.linearPrograms).toBe(0);
  });

  it('prove what follows from a sum and a hidden cell', () => {
    const given = tiny(
      [number({}, 'activities', 8), number({ regions: ['b'] }, 'activities', [5, 7])],
      eight,
    );
    const regional = audit(given, highs).breaches.filter(({ kind }) => kind === 'region x quarter');
    expect(regional.map(({ coalition, value, feasible }) => [coalition, value, feasible])).toEqual([
      ['nobody', 2, [1, 3]],
      ['p1', 1, [0, 2]],
    ]);
  });

  it('prove the same of attendances', () => {
    const numbers = [number({}, 'participants', 8), number({ regions: ['b'] }, 'participants', [5, 7])];
    const given = tiny(numbers, eight);
    const entries = given.entries.map((entry) => ({ ...entry, participants: 1 }));
    const found = audit({ ...given, entries }, highs).breaches.filter(
      ({ kind, target }) => kind === 'attendances' && target === 'a / q',
    );
    expect(found.map(({ coalition, value, feasible }) => [coalition, value, feasible])).toEqual([
      ['nobody', 2, [1, 3]],
      ['p1', 1, [0, 2]],
    ]);
  });

  it('subtract what a coalition knows', () => {
    const given = tiny(
      [number({ regions: ['b'] }, 'activities', 6)],
      ['p2', 'p3', 'p1', 'p1', 'p1', 'p1', 'p4', 'p5'],
    );
    const exact = audit(given, highs).breaches.filter(({ kind }) => kind === 'difference');
    expect(exact.map(({ coalition, value }) => [coalition, value])).toEqual([['p1', 2]]);
  });

  it('subtract published numbers from each other', () => {
    const given = tiny([number({}, 'activities', 8), number({ regions: ['b'] }, 'activities', 6)], eight);
    expect(audit(given, highs).breaches.find(({ kind }) => kind === 'difference')).toMatchObject({
      value: 2,
      feasible: [2, 2],
    });
  });

  it('move attendances between activities that the same numbers count, and only there', () => {
    const canCome = (numbers: AuditCase['numbers'], more: number): boolean => {
      const given = tiny(numbers, eight);
      const scene = sceneOf(given, spaceOf(given));
      const search = new Search(scene, new Sides(scene), NOBODY);
      const target = targetsOf(scene).find(
        ({ kind, name }) => kind === 'region x quarter' && name === 'a / q',
      )!;
      const found = search.reach(target, 2, [2]);
      return search.couldHaveCome(found, 18 + more);
    };
    const national = [number({}, 'participants', 72)];
    const regional = [...national, number({ regions: ['a'] }, 'participants', 18)];
    expect([-16, -17, 48, 49].map((more) => canCome(national, more))).toEqual([true, false, true, false]);
    expect([-1, 1].map((more) => canCome(regional, more))).toEqual([false, false]);
  });

  it('count small national totals per line apart', () => {
    const given = tiny([number({ lines: ['l'] }, 'activities', 3)], ['p1', 'p2', 'p3']);
    expect(audit(given, highs).smallContractTotals).toBe(1);
  });
});

describe('PASS, written twice', () => {
  it('says the same as the product', () => {
    const dice = random(5);
    const counts = { passed: 0, failed: 0, 'passed with a narrow book': 0 };
    for (let round = 0; round < 4000; round += 1) {
      const narrow = dice.next() < 0.5 ? 0.5 : 0;
      const persons = 4 + dice.below(5);
      const organisations = 1 + dice.below(3);
      const pieces = Array.from({ length: 8 + dice.below(60) }, () => {
        const person = dice.below(persons);
        return {
          sign: dice.next() < 0.9 ? (1 as const) : (-1 as const),
          person,
          organisation: dice.next() < 0.9 ? person % organisations : dice.below(organisations),
          participants: dice.below(8),
          narrowTotal: dice.next() < narrow ? 0 : -1,
        };
      });
      const rules =
        dice.next() < 0.5 ? RULES : { ...RULES, remain: { ...RULES.remain, withoutOrganisation: false } };
      const named = pieces.map((piece) => ({
        ...piece,
        person: `${piece.person}`,
        organisation: `${piece.organisation}`,
        narrowBook: piece.narrowTotal < 0 ? undefined : 'narrow',
      }));
      const product = passes(named, rules);
      expect(passesAgain(pieces, rules)).toBe(product);
      counts[product ? 'passed' : 'failed'] += 1;
      if (product && narrow) counts['passed with a narrow book'] += 1;
    }
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(200);
  });
});
