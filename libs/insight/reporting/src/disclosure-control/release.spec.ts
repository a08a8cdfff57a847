import fc from 'fast-check';
import { entries, entry, lines, plenty, reversalOf, trees } from './entry.fixture';
import type { Entry } from './entry';
import { passes } from './pass';
import { release, type Closing, type ClosingInput } from './release';
import { RULES, RULES_FOR_NETWORK_OF_ONE } from './rules';
import { sameTotals, totalOf } from './totals';

const close = (pending: readonly Entry[], more: Partial<ClosingInput> = {}): Closing =>
  release({ quarter: '2026-Q1', pending, lines, trees, rules: RULES, ...more });

const map = ({ release: out }: Closing): string[] =>
  (out?.atoms ?? []).map(({ region, theme, totals }) => `${region.id} ${theme.id} ${totals.activities}`);

const totals = (set: readonly Entry[]) =>
  totalOf(
    set.map(({ sign, minutes, participants }) => ({
      activities: sign,
      minutes: sign * minutes,
      participants: sign * participants,
    })),
  );

describe('release, for any work of a small network', () => {
  const any = fc.record({ pending: entries(), reportDate: fc.boolean() });
  const holds = (check: (closing: Closing, pending: readonly Entry[]) => void): void =>
    fc.assert(fc.property(any, ({ pending, reportDate }) => check(close(pending, { reportDate }), pending)));

  it('is about maps of several parts as well, so that what follows says something', () => {
    const closings = fc.sample(any, { numRuns: 50, seed: 1 }).map(({ pending }) => close(pending));
    expect(closings.filter(({ release: out }) => (out?.atoms.length ?? 0) > 1).length).toBeGreaterThan(15);
    expect(closings.filter(({ held }) => held.length > 0).length).toBeGreaterThan(5);
  });

  it('atoms, line totals and settled entries have the same sum, to the unit', () => {
    holds(({ release: out, settled }) => {
      if (!out) return;
      const sum = totals(settled.map((one) => one.entry));
      expect(totalOf(out.atoms.map((atom) => atom.totals))).toEqual(sum);
      expect(totalOf(out.books.map((book) => book.totals))).toEqual(sum);
    });
  });

  it('every entry is settled once or held once', () => {
    holds(({ settled, held }, pending) => {
      const seen = [
        ...settled.map((one) => one.entry.id),
        ...held.flatMap((one) => one.entries.map(({ id }) => id)),
      ];
      expect(seen.sort()).toEqual(pending.map(({ id }) => id).sort());
    });
  });

  it('every place on the map lies in exactly one atom', () => {
    holds(({ release: out }) => {
      if (!out) return;
      const cells = out.atoms.flatMap(({ region, theme }) =>
        region.leaves.flatMap((r) => theme.leaves.map((t) => r + t)),
      );
      expect(new Set(cells).size).toBe(cells.length);
      expect(cells).toHaveLength(trees.region.root.leaves.length * trees.theme.root.leaves.length);
    });
  });

  it('every atom passes, unless it is the whole country', () => {
    holds(({ release: out, settled }) => {
      if (!out || out.atoms.length === 1) return;
      out.atoms.forEach((_, atom) => {
        const inside = settled.filter((one) => one.atom === atom).map((one) => one.entry);
        expect(passes(inside, RULES)).toBe(true);
      });
    });
  });

  it('bands add up to the attendances of their atom', () => {
    holds(({ release: out }) => {
      for (const { bands, totals: own } of out?.atoms ?? []) {
        if (bands.length > 0)
          expect(bands.reduce((sum, band) => sum + band.participants, 0)).toBe(own.participants);
      }
    });
  });

  it('does not depend on the order in which things were entered', () => {
    holds((closing, pending) => {
      const again = close([...pending].reverse(), { reportDate: closing.release?.reportDate ?? false });
      if (closing.release) expect(again.release).toEqual(closing.release);
    });
  });

  it('tells nothing about the month', () => {
    holds((closing, pending) => {
      const reportDate = closing.release?.reportDate ?? false;
      const moved = pending.map((one) => ({ ...one, month: '2025-11' }));
      if (closing.release) expect(close(moved, { reportDate }).release).toEqual(closing.release);
    });
  });
});

describe('split', () => {
  it('takes regions apart before themes', () => {
    const everywhere = ['west', 'zuid'].flatMap((region) => plenty(24, { region }));
    const north = plenty(24, { region: 'noord', themes: ['dwang'] });
    expect(map(close([...everywhere, ...north]))).toEqual(['boven all 24', 'zuid all 24', 'west all 24']);
  });

  it('makes a split only when BOTH halves pass', () => {
    const west = plenty(24, { region: 'west' });
    expect(
      map(close([...west, ...plenty(24, { region: 'zuid' }), ...plenty(24, { region: 'oost' })])),
    ).toHaveLength(3);
    expect(
      map(close([...west, ...plenty(5, { region: 'zuid' }), ...plenty(24, { region: 'oost' })])),
    ).toEqual(['boven all 24', 'onder all 29']);
    expect(map(close([...west, entry({ region: 'noord' })]))).toEqual(['all all 25']);
    expect(map(close(west))).toEqual(['all all 24']);
  });

  it('takes themes apart where regions cannot be', () => {
    const closing = close([...plenty(24, { themes: ['vgv'] }), ...plenty(24, { themes: ['dwang'] })]);
    expect(map(closing)).toEqual(['all vgv 24', 'all several+dwang 24']);
  });

  it('counts an activity with several themes once', () => {
    const closing = close([...plenty(24, { themes: ['vgv'] }), ...plenty(24, { themes: ['dwang', 'vgv'] })]);
    expect(map(closing).sort()).toEqual(['all several+dwang 24', 'all vgv 24']);
  });

  it('does not rest on a narrow line, whose total says where it was', () => {
    const pending = [
      ...plenty(24, { region: 'west' }),
      ...plenty(24, { region: 'oost', organisation: 'c', line: 'c-oost' }),
    ];
    const spread = pending.map((one, index) => ({ ...one, person: `p${index % 7}` }));
    const closing = close(spread);
    expect(closing.held).toEqual([]);
    expect(map(closing)).toEqual(['all all 48']);
    expect(map(close(spread, { rules: RULES_FOR_NETWORK_OF_ONE }))).toEqual(['all all 48']);
  });
});

describe('settle', () => {
  const small = [entry({ line: 'a-2', person: 'p7' }), entry({ line: 'a-2', person: 'p8' })];

  it('holds a line that is too small, whole, and releases it when it has grown', () => {
    const first = close([...plenty(24), ...small]);
    expect(first.held.map(({ book, reason, entries: kept }) => [book, reason, kept.length])).toEqual([
      ['a-2', 'line_too_small', 2],
    ]);
    const grown = [...small, ...[1, 2, 3].map((n) => entry({ line: 'a-2', person: `p${n}` }))];
    const second = close([...plenty(24), ...grown], { quarter: '2026-Q2', out: first.settled });
    expect(second.held).toEqual([]);
    expect(second.release?.books.find(({ id }) => id === 'a-2')?.totals.activities).toBe(5);
  });

  it('at a report date releases every wide line', () => {
    expect(close([...plenty(24), ...small], { reportDate: true }).held).toEqual([]);
  });

  it.each([true, false])('holds everything when the whole is too small (report date: %p)', (reportDate) => {
    const closing = close(plenty(9), { reportDate });
    expect(closing.release).toBeNull();
    expect(closing.settled).toEqual([]);
    expect(closing.held.flatMap((one) => one.entries)).toHaveLength(9);
  });

  it('gives a narrow line no total of its own: it goes with a wide one', () => {
    const closing = close([...plenty(24), entry({ line: 'a-zuid', region: 'zuid' })]);
    expect(closing.release?.books.map(({ lines: own, totals: t }) => [own, t.activities])).toEqual([
      [['a-1', 'a-zuid'], 13],
      [['b-1'], 12],
    ]);
  });

  it('holds a small narrow line of an organisation with nothing else, also at a report date', () => {
    const narrow = [1, 2, 3, 4, 5].map((n) =>
      entry({ organisation: 'c', line: 'c-oost', region: 'oost', person: `c${n}` }),
    );
    const closing = close([...plenty(24), ...narrow], { reportDate: true });
    expect(closing.held.map(({ book, reason }) => [book, reason])).toEqual([
      ['c-oost', 'narrow_line_too_small'],
    ]);
  });

  it('releases large narrow lines by themselves, without a map', () => {
    const narrow = Array.from({ length: 24 }, (_, n) =>
      entry({ organisation: 'c', line: 'c-oost', region: 'oost', person: `c${n % 6}` }),
    );
    const closing = close([...narrow, ...plenty(4)]);
    expect(map(closing)).toEqual(['all all 24']);
    expect(closing.held.map(({ reason }) => reason)).toEqual(['line_too_small', 'line_too_small']);
  });

  it('refuses a line, a region or a theme that is not there, and an entry that is out already', () => {
    expect(() => close([entry({ line: 'x' })])).toThrow(RangeError);
    expect(() => close([...plenty(24), entry({ region: 'x' })])).toThrow(RangeError);
    const first = close(plenty(24));
    expect(() => close([first.settled[0]!.entry], { out: first.settled })).toThrow('released once');
  });
});

describe('what is late', () => {
  it('is booked in the quarter that closes, whatever its month', () => {
    const { settled } = close(plenty(24, { month: '2025-02' }), { quarter: '2026-Q2' });
    expect(new Set(settled.map(({ quarter }) => quarter))).toEqual(new Set(['2026-Q2']));
  });
});

describe('corrections', () => {
  it('leave what is out as it is, and are booked in the quarter in which they are approved', () => {
    const old = [...plenty(24, { region: 'west' }), ...plenty(24, { region: 'oost' })];
    const first = close(old);
    const before = JSON.stringify(first.release);
    const corrections = [reversalOf(old[0]!), entry({ ...old[0]!, id: 'again', region: 'oost' })];
    const second = close([...plenty(30), ...corrections], { quarter: '2026-Q2', out: first.settled });
    expect(JSON.stringify(first.release)).toBe(before);
    expect(totalOf(second.release!.atoms.map((atom) => atom.totals)).activities).toBe(30);
    expect(second.shrunk).toEqual([]);
  });

  it('that make an old atom too small are reported', () => {
    const old = [...plenty(24, { region: 'west' }), ...plenty(24, { region: 'oost' })];
    const first = close(old);
    expect(map(first)).toEqual(['boven all 24', 'onder all 24']);
    const taken = old.slice(0, 15).map(reversalOf);
    const second = close([...plenty(60), ...taken], { quarter: '2026-Q2', out: first.settled });
    expect(second.shrunk).toEqual([{ quarter: '2026-Q1', atom: 1, activitiesLeft: 9 }]);
    const third = close([...plenty(60), reversalOf(old[15]!)], {
      quarter: '2026-Q3',
      out: [...first.settled, ...second.settled],
    });
    expect(third.shrunk).toEqual([]);
  });
});

describe('bands', () => {
  const mixed = (count: number, female: number, male: number): Entry[] =>
    plenty(count, { participants: female + male, bands: { 'female:18+': female, 'male:18+': male } });

  it('are taken apart inside an atom when both halves pass', () => {
    const [atom] = close(mixed(24, 8, 4)).release!.atoms;
    expect(atom!.bands.map(({ band, participants }) => [band.id, participants])).toEqual([
      ['other', 96],
      ['female', 192],
    ]);
  });

  it('stay together when one half is too small', () => {
    const few = [...mixed(22, 8, 0), ...mixed(2, 8, 4)];
    expect(close(few).release!.atoms[0]!.bands).toEqual([]);
  });

  it('count an activity only where somebody of the band came', () => {
    const few = [...mixed(20, 8, 0), ...mixed(4, 8, 20)];
    expect(close(few).release!.atoms[0]!.bands).toEqual([]);
  });

  it('count whoever is in no band as unknown', () => {
    const set = plenty(24, { participants: 12, bands: { 'female:18+': 6 } });
    const [atom] = close(set).release!.atoms;
    expect(atom!.bands.map(({ participants }) => participants)).toEqual([144, 144]);
    expect(sameTotals(atom!.totals, totals(set))).toBe(true);
  });

  it.each([
    ['a band that is not in the tree', { x: 3 }],
    ['more in bands than came', { 'female:18+': 13 }],
    ['less than nobody', { 'female:18+': -1 }],
  ])('are refused when an entry has %s, because they would not add up', (_name, bands) => {
    expect(() => close([...plenty(24), entry({ bands })])).toThrow(RangeError);
  });
});
