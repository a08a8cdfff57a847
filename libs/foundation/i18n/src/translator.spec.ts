import { compile } from './compile';
import { translator } from './translator';

const source = {
  plain: "Foto's zijn klaar",
  hello: 'Dag {name}',
  waiting: 'Er {n, plural, =0 {wacht niets} one {wacht # verslag} other {wachten # verslagen}}',
  nested: '{who, select, me {Jij: {n, plural, one {# keer} other {# keer}}} other {{who}: {n, number}}}',
  on: 'Op {day, date}',
  share: '{share, number, percent} van plan',
};
const { t } = translator('nl', compile(source));

describe('translator', () => {
  it('leaves plain text plain, apostrophes and all', () => {
    expect(t('plain')).toBe("Foto's zijn klaar");
    expect(compile(source).plain).toBe("Foto's zijn klaar");
  });

  it('fills in names', () => {
    expect(t('hello', { name: 'Amina' })).toBe('Dag Amina');
  });

  it.each([
    [0, 'Er wacht niets'],
    [1, 'Er wacht 1 verslag'],
    [1200, 'Er wachten 1.200 verslagen'],
  ])('counts %i', (n, text) => {
    expect(t('waiting', { n })).toBe(text);
  });

  it('chooses, also inside a choice', () => {
    expect(t('nested', { who: 'me', n: 3 })).toBe('Jij: 3 keer');
    expect(t('nested', { who: 'Amina', n: 3000 })).toBe('Amina: 3.000');
  });

  it('writes days and shares', () => {
    expect(t('on', { day: '2026-11-26' })).toBe('Op do 26 nov');
    expect(t('share', { share: 0.68 }).replace(/\s/g, '')).toBe('68%vanplan');
  });

  it('knows the plural forms of Arabic', () => {
    const ar = compile({ a: '{n, plural, two {اثنان} few {# قليل} other {# كثير}}' });
    const arabic = translator('ar', ar);
    expect([2, 3, 100].map((n) => arabic.t('a', { n }))).toEqual(['اثنان', '3 قليل', '100 كثير']);
    expect(arabic.dir).toBe('rtl');
  });

  it('says which message is wrong', () => {
    expect(() => compile({ 'log.sent': '{n, plural, one {x}}' })).toThrow(/log\.sent/);
  });
});
