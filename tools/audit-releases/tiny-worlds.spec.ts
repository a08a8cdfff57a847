import {
  release,
  type ClosingInput,
  type Line,
  type Release,
  type Rules,
} from '@sleutelring/disclosure-control';
import {
  attackTiny,
  TINY_RULES,
  UNIVERSES,
  type Close,
  type TinyResult,
  type TinyUniverse,
} from './tiny-worlds';

const universe = (name: string): TinyUniverse => UNIVERSES.find((one) => one.name === name)!;
const small = { ...universe('two regions'), most: 6 };
const twoClosings = universe('two closings');
const attack = (rules: Rules, close: Close = release): TinyResult => attackTiny({ ...small, rules }, close);
const found = ({ proven, tooNarrow }: TinyResult): number => proven + tooNarrow;

/** Every region that passes by itself alone stands alone; what is left goes together. */
const eitherHalf: Close = (input) => {
  const closing = release(input);
  if (closing.release === null) return closing;
  const inside = (region: string) =>
    closing.settled.map(({ entry }) => entry).filter((entry) => entry.region === region);
  const leaves = input.trees.region.root.leaves;
  const alone = leaves.filter((region) => release(only(input, inside(region))).release !== null);
  const left = leaves.filter((region) => !alone.includes(region));
  const atoms = [...alone.map((region) => [region]), left]
    .filter((part) => part.length > 0)
    .map((part) => merged(closing.release!, part, part.flatMap(inside).length));
  return { ...closing, release: { ...closing.release, atoms } };
};

/** Publishes one national figure when there is anything at all. */
const withoutHold: Close = (input) => {
  const closing = release(input);
  if (closing.release !== null || input.pending.length === 0) return closing;
  const remain = {
    withoutPersons: 0,
    withoutOrganisation: false,
    activities: 1,
    persons: 1,
    participants: 1,
  };
  const anything = { ...input.rules, activities: 1, persons: 1, participants: 1, sharePercent: 100, remain };
  const { settled, release: out } = release({ ...input, rules: anything });
  return {
    ...closing,
    held: [],
    settled,
    release: { ...out!, atoms: [merged(out!, ['all'], settled.length)] },
  };
};

/** Says beside the map how much of it took place in which month. */
const byMonth: Close = (input) => {
  const closing = release(input);
  if (closing.release === null) return closing;
  const months = closing.settled.map(({ entry }) => entry.month);
  const told = [...new Set(months)].map((month) =>
    merged(closing.release!, [month], months.filter((one) => one === month).length),
  );
  return { ...closing, release: { ...closing.release, atoms: [...closing.release.atoms, ...told] } };
};

/** As if a narrow line could take place anywhere. */
const asWideLines = ({ lines }: ClosingInput): Line[] => lines.map(({ scope: _scope, ...line }) => line);
const asWide: Close = (input) => release({ ...input, lines: asWideLines(input) });

/** Gives a narrow line a total of its own, beside the wide line that it should go with. */
const notPooled: Close = (input) =>
  release({ ...input, lines: asWideLines(input).map((line) => ({ ...line, grants: [line.id] })) });

const only = (input: ClosingInput, pending: ClosingInput['pending']): ClosingInput => ({
  ...input,
  pending,
  out: [],
});

const merged = (
  { atoms }: Release,
  leaves: readonly string[],
  activities: number,
): Release['atoms'][number] => ({
  ...atoms[0]!,
  region: { id: leaves.join('+'), leaves },
  totals: { activities, minutes: 0, participants: activities },
});

describe('every tiny world', () => {
  it.each([small, { ...universe('two regions, two themes'), most: 4 }])(
    'tells nobody anything by the rule: $name',
    (universe) => {
      const result = attackTiny(universe);
      expect([result.proven, result.tooNarrow]).toEqual([0, 0]);
      expect(result.targets).toBeGreaterThan(2000);
    },
  );

  it.each(['one organisation', 'a pooled line', 'a narrow line', 'corrections', 'two bands'])(
    'tells nobody anything by the rule: %s',
    (name) => {
      const given = universe(name);
      const result = attackTiny({ ...given, most: 6 });
      expect([result.proven, result.tooNarrow]).toEqual([0, 0]);
      expect(result.targets).toBeGreaterThan(1000);
    },
  );

  it.each<[string, string, Close]>([
    ['a narrow line that is taken for a wide one', 'a narrow line', asWide],
    ['a narrow line with a total of its own', 'a pooled line', notPooled],
  ])('convicts %s', (_what, name, close) => {
    expect(found(attackTiny(universe(name), close))).toBeGreaterThan(0);
  });

  it.each(['one organisation', 'corrections', 'two bands'])(
    'convicts, in %s, the rule when nothing remains',
    (name) => {
      const given = universe(name);
      const remain = { ...given.rules.remain, withoutPersons: 0, withoutOrganisation: false };
      expect(found(attackTiny({ ...given, most: 6, rules: { ...given.rules, remain } }))).toBeGreaterThan(0);
    },
  );

  it('tells over two closings only what is known to remain: that something happened, to one who is certain that nothing was late', () => {
    const result = attackTiny({ ...twoClosings, most: 8 });
    expect([result.proven, result.tooNarrow]).toEqual([0, 0]);
    expect(result.residue).toBeGreaterThan(0);
  });

  it.each<[string, Rules]>([
    [
      'nothing remains',
      { ...TINY_RULES, remain: { ...TINY_RULES.remain, withoutPersons: 0, withoutOrganisation: false } },
    ],
    [
      'one activity remains',
      { ...TINY_RULES, remain: { ...TINY_RULES.remain, activities: 1, participants: 1 } },
    ],
  ])('convicts the rule when %s', (_name, rules) => expect(found(attack(rules))).toBeGreaterThan(0));

  it('convicts splits that are made when one half passes', () => {
    expect(found(attack(TINY_RULES, eitherHalf))).toBeGreaterThan(0);
  });

  it('convicts releasing what does not pass as a whole', () => {
    const three = {
      ...TINY_RULES,
      activities: 3,
      remain: { ...TINY_RULES.remain, activities: 3, participants: 3 },
    };
    expect(found(attack(three))).toBe(0);
    expect(found(attack(three, withoutHold))).toBeGreaterThan(0);
  });

  it('convicts telling the quarter in which things took place', () => {
    const universe = { ...twoClosings, most: 8 };
    expect(attackTiny(universe, byMonth).residue).toBeGreaterThan(attackTiny(universe).residue);
  });
});
