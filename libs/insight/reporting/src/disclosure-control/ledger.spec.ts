import { translator } from '@sleutelring/i18n';
import { compile } from '@sleutelring/i18n/compile';
import type { Quarter } from '@sleutelring/kernel';
import { csv } from './csv';
import { DisclosedCount, MEASURES } from './disclosed-count';
import { entry, lines, plenty, sha256, trees } from './entry.fixture';
import { atomCount, atomHolding, bandCounts, figures, sumOf } from './figures';
import { grantTotals } from './grants';
import { faultsIn, Ledger, seal, type Sealed } from './ledger';
import en from './messages/en.json' with { type: 'json' };
import { release } from './release';
import { RULES } from './rules';
import { difference, select } from './selection';

function chainOf(...quarters: Quarter[]): Sealed[] {
  return quarters.reduce<Sealed[]>((chain, quarter) => {
    const shared = plenty(12).map((one) => ({ ...one, organisation: 'a', line: 'a-2' }));
    const pending = [...plenty(24), ...plenty(24, { region: 'oost' }), ...shared];
    const closing = release({ quarter, pending, lines, trees, rules: RULES });
    return [...chain, seal(closing.release!, chain, sha256)];
  }, []);
}

const chain = chainOf('2026-Q1', '2026-Q2', '2026-Q3');
const ledger = Ledger.open(chain, sha256);
const tampered = (change: (copy: any[]) => unknown): Sealed[] => {
  const copy = structuredClone(chain) as Sealed[];
  change(copy);
  return copy;
};

describe('the chain', () => {
  it('is whole', () => expect(faultsIn(chain, sha256, chain[1]!.hash)).toEqual([]));

  it.each([
    ['a changed figure', tampered((c) => (c[1].release.atoms[0].totals.activities += 1)), ['hash', 'sum']],
    [
      'figures changed in balance',
      tampered((c) => {
        c[1].release.atoms[0].totals.activities += 1;
        c[1].release.atoms[1].totals.activities -= 1;
      }),
      ['hash'],
    ],
    ['a release taken out', tampered((c) => c.splice(1, 1)), ['number', 'link']],
    [
      'two releases swapped',
      tampered((c) => c.reverse()),
      ['number', 'link', 'number', 'link', 'order', 'order'],
    ],
    [
      'bands that do not add up',
      tampered(
        (c) => (c[1].release.atoms[0].bands = [{ band: { id: 'x', leaves: ['x'] }, participants: 1 }]),
      ),
      ['hash', 'bands'],
    ],
    ['another hash', tampered((c) => (c[2].hash = c[1].hash)), ['hash']],
  ])('shows %s', (_name, broken, faults) => {
    const found = faultsIn(broken, sha256).map(({ fault }) => fault);
    expect(found).toEqual(expect.arrayContaining(faults));
    expect(() => Ledger.open(broken, sha256)).toThrow(RangeError);
  });

  it('with an anchor from elsewhere, shows that its end was cut off or that it was made anew', () => {
    expect(faultsIn(chain.slice(0, 2), sha256)).toEqual([]);
    expect(faultsIn(chain.slice(0, 2), sha256, chain[2]!.hash)).toEqual([{ number: 2, fault: 'anchor' }]);
  });

  it('is only added to, one quarter after the other', () => {
    for (const { release: again } of chain) expect(() => seal(again, chain, sha256)).toThrow(RangeError);
    expect(
      () => ((ledger.chain[0]!.release.atoms[0]!.totals as { activities: number }).activities = 9),
    ).toThrow(TypeError);
  });

  it('does not depend on the order of keys, as after a visit to a database', () => {
    const turned = JSON.parse(JSON.stringify(chain), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Sealed[];
    expect(faultsIn(turned, sha256)).toEqual([]);
  });
});

describe('a selection', () => {
  it('is a value that gives the same figures for ever', () => {
    const selection = select(ledger, { quarters: ['2026-Q1', '2026-Q2'] });
    const stored = JSON.parse(JSON.stringify(selection)) as typeof selection;
    expect(figures(ledger, stored, 'activities')).toEqual(figures(ledger, selection, 'activities'));
    expect(stored.head).toBe(chain[2]!.hash);
  });

  it.each(MEASURES)('has maps and books with the same sum of %s', (measure) => {
    const { atoms, books } = figures(ledger, select(ledger), measure);
    expect(sumOf(atoms).value).toBe(sumOf(books).value);
    expect(atoms.every(DisclosedCount.is)).toBe(true);
  });

  it('differs between versions by what was released between them', () => {
    const older = select(ledger, { quarters: ['2026-Q1'] });
    const newer = select(ledger, { quarters: ['2026-Q1', '2026-Q3'] });
    const added = difference(older, newer);
    expect(added).toEqual(select(ledger, { quarters: ['2026-Q3'] }));
    expect(() => difference(newer, older)).toThrow(RangeError);
  });

  it('never adds what is not the same, nor anything twice', () => {
    const { atoms, books } = figures(ledger, select(ledger), 'activities');
    expect(() => sumOf([atoms[0]!, books[0]!])).toThrow(RangeError);
    expect(() => sumOf([atoms[0]!, atomCount(ledger, [1, 0], 'minutes')])).toThrow(RangeError);
    expect(() => sumOf([atoms[0]!, atoms[0]!])).toThrow(RangeError);
    expect(() => sumOf([sumOf(atoms), atoms[0]!])).toThrow(RangeError);
    expect(() => sumOf([])).toThrow(RangeError);
  });
});

describe('a figure of the map', () => {
  it('knows what it was merged with, also in a sum', () => {
    const ref = atomHolding(ledger, 1, 'oost', 'vgv');
    const count = atomCount(ledger, ref, 'activities');
    expect(count.merged).toEqual([
      { dimension: 'region', leaves: ['noord', 'oost'] },
      { dimension: 'theme', leaves: trees.theme.root.leaves },
    ]);
    const sum = sumOf([count, atomCount(ledger, [2, ref[1]], 'activities')]);
    expect(sum.value).toBe(48);
    expect(sum.merged).toEqual(count.merged);
    expect(sum.about.quarters).toEqual(['2026-Q1', '2026-Q2']);
  });

  it('always says that something may be late, so that the remark tells nothing', () => {
    expect(figures(ledger, select(ledger), 'activities').atoms.map(({ caveats }) => caveats)).toEqual(
      Array.from({ length: 6 }, () => ['late_entries']),
    );
  });

  it('names its bands', () => {
    const mixed = plenty(24, { participants: 12, bands: { 'female:18+': 6, 'male:18+': 6 } });
    const closing = release({ quarter: '2026-Q1', pending: mixed, lines, trees, rules: RULES });
    const counts = bandCounts(Ledger.open([seal(closing.release!, [], sha256)], sha256), [1, 0]);
    expect(() => sumOf(counts)).toThrow(RangeError);
    expect(counts.map(({ value, about }) => [about.band, value])).toEqual([
      ['other', 144],
      ['female', 144],
    ]);
    expect(counts[0]!.merged.at(-1)).toEqual({ dimension: 'band', leaves: ['unknown', 'male:18+'] });
    const text = csv(counts, translator('en', compile(en)), (_kind, id) => id);
    expect(text).toContain('unknown and male:18+');
  });
});

describe('grants', () => {
  it('have gross, shared, net and overlap that fit together', () => {
    const totals = grantTotals(ledger, select(ledger, { quarters: ['2026-Q1'] }), 'activities')!;
    expect(totals.grants.map(({ grant, gross, shared }) => [grant, gross.value, shared?.value])).toEqual([
      ['g1', 36, 12],
      ['g2', 36, 12],
    ]);
    expect([totals.net.value, totals.overlap?.value]).toEqual([60, 12]);
  });

  it('can be asked for one by one, and keep what they share', () => {
    const totals = grantTotals(
      ledger,
      select(ledger, { quarters: ['2026-Q1'], grants: ['g1'] }),
      'activities',
    )!;
    expect(totals.net.value).toBe(36);
  });

  it('are absent when there are none', () => {
    expect(grantTotals(ledger, select(ledger, { grants: ['none'] }), 'activities')).toBeNull();
    expect(entry().line).toBe('a-1');
  });
});
