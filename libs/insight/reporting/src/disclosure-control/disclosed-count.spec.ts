import { translator } from '@sleutelring/i18n';
import { compile } from '@sleutelring/i18n/compile';
import { csv } from './csv';
import { CAVEATS, disclose, DisclosedCount, type CountFacts } from './disclosed-count';
import { sumOf } from './figures';
import { lineTotal, lineTotals } from './line-totals';
import en from './messages/en.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };
import { sentence, words, type NameOf } from './words';

const names: NameOf = (_kind, id) => id.toUpperCase();
const dutch = translator('nl', compile(nl));
const english = translator('en', compile(en));

const facts: CountFacts = {
  value: 12,
  measure: 'activities',
  about: { quarters: ['2026-Q3'], places: [{ region: 'south', theme: 'all' }] },
  merged: [
    { dimension: 'region', leaves: ['zeeland', 'limburg'] },
    { dimension: 'theme', leaves: ['vgv', 'dwang'] },
  ],
  caveats: ['late_entries', 'estimate'],
};
const book = {
  lines: ['line-1'],
  quarters: ['2026-Q3'] as const,
  totals: { activities: 3, minutes: 150, participants: 41 },
};

describe('DisclosedCount', () => {
  it('cannot be made outside', () => {
    expect(() => new DisclosedCount(Symbol('disclosure control'), facts)).toThrow(TypeError);
    expect(() => Reflect.construct(DisclosedCount, [undefined, facts])).toThrow(TypeError);
  });

  it('is not imitated by a copy, a cast, parsed JSON or an heir of its prototype', () => {
    const real = disclose(facts);
    expect(DisclosedCount.is(real)).toBe(true);
    const imitations = [
      { ...real },
      JSON.parse(JSON.stringify(real)),
      Object.create(real),
      Object.create(DisclosedCount.prototype),
      null,
      12,
    ];
    expect(imitations.map((imitation) => DisclosedCount.is(imitation))).toEqual(imitations.map(() => false));
  });

  it('cannot be changed, nor through what it hands out', () => {
    const real = disclose(facts);
    expect(() => Object.assign(real, { value: 13 })).toThrow(TypeError);
    expect(() => (real.caveats as string[]).push('x')).toThrow(TypeError);
    expect(() => (real.merged[0]!.leaves as string[]).pop()).toThrow(TypeError);
  });

  it('is whole', () => {
    expect(() => disclose({ ...facts, value: 1.5 })).toThrow(RangeError);
    expect(() => disclose({ ...facts, value: Number.NaN })).toThrow(RangeError);
  });

  it('keeps everything in JSON', () => {
    expect(JSON.parse(JSON.stringify(disclose(facts)))).toEqual({
      ...facts,
      caveats: ['estimate', 'late_entries'],
    });
  });
});

describe('words', () => {
  it('says what was merged and why, in Dutch and in English', () => {
    expect(words(disclose(facts), dutch, names)).toEqual({
      figure: '12 activiteiten',
      merged: [
        "Deze regio's staan samen: ZEELAND en LIMBURG. Apart is er te weinig om te laten zien zonder dat iemand herkenbaar kan worden.",
        "Deze thema's staan samen: VGV en DWANG. Apart is er te weinig om te laten zien zonder dat iemand herkenbaar kan worden.",
      ],
      caveats: [
        'Dit is een schatting.',
        'Een deel kan later zijn ingevoerd. Het telt mee in het kwartaal waarin het is goedgekeurd.',
      ],
    });
    expect(sentence(disclose(facts), english, names)).toMatch(
      /^12 activities\. These regions .*ZEELAND and LIMBURG.*estimate/,
    );
  });

  it.each([dutch, english])('has words for every caveat', (language) => {
    const all = words(disclose({ ...facts, caveats: CAVEATS }), language, names).caveats;
    expect(new Set(all).size).toBe(CAVEATS.length);
    expect(all.filter((text) => text.startsWith('figure.'))).toEqual([]);
  });

  it('writes minutes as time', () => {
    expect(words(lineTotal(book, 'minutes'), english, names).figure.replace(/\s/g, ' ')).toMatch(
      /^2 hrs? 30 mins? spent$/,
    );
  });
});

describe('csv', () => {
  it('keeps merges and caveats in the row', () => {
    const [header, row] = csv([disclose(facts)], english, names).split('\r\n');
    expect(header).toBe('value,measure,quarters,region,theme,band,lines,together,caveats');
    expect(row).toContain('ZEELAND and LIMBURG');
    expect(row).toContain('This is an estimate.');
  });

  it('quotes, and defuses what a spreadsheet would calculate', () => {
    const text = csv([lineTotal(book, 'activities')], english, () => '=1+1,"x"');
    expect(text).toContain(`,"'=1+1,""x""",`);
  });

  it('leaves a negative number a number', () => {
    expect(csv([disclose({ ...facts, value: -3 })], english, names)).toContain('\r\n-3,activities');
  });
});

describe('sumOf', () => {
  const total = (line: string, activities: number) =>
    lineTotal({ ...book, lines: [line], totals: { ...book.totals, activities } }, 'activities', ['estimate']);

  it('keeps what holds of a part; a small base only when all of it is small', () => {
    expect(sumOf([total('1', 3), total('2', 4)]).caveats).toEqual(['estimate', 'small_base']);
    expect(
      sumOf([
        total('1', 3),
        lineTotal({ ...book, lines: ['2'], totals: { ...book.totals, activities: 40 } }, 'activities'),
      ]).caveats,
    ).toEqual(['estimate']);
  });
});

describe('lineTotals', () => {
  it('are exact, national and marked when small', () => {
    const { activities, minutes, participants } = lineTotals(book, ['estimate']);
    expect([activities.value, minutes.value, participants.value]).toEqual([3, 150, 41]);
    expect(activities.caveats).toEqual(['estimate', 'small_base']);
    expect(activities.about).toEqual({ lines: ['line-1'], quarters: ['2026-Q3'] });
    expect(lineTotal({ ...book, totals: { ...book.totals, activities: 5 } }, 'activities').caveats).toEqual(
      [],
    );
  });
});
