import { formats } from './formats';
import { direction, pickLocale } from './locale';

const plain = (text: string): string => text.replace(/\s/gu, ' ');
const nl = formats('nl');
const en = formats('en');

describe('formats', () => {
  it('writes a day as people do', () => {
    expect(nl.day('2026-11-25')).toBe('wo 25 nov');
    expect(en.day('2026-11-25')).toBe('Wed 25 Nov');
    expect(nl.day('2026-11-25', 'long')).toBe('woensdag 25 november 2026');
    expect(nl.day('2026-11-25', 'year')).toBe('25 nov 2026');
    expect(nl.day('2026-11-25', 'weekday')).toBe('wo');
  });

  it('shows the last day of a half-open period', () => {
    expect(plain(nl.period('2026-01-01', '2027-01-01'))).toBe('1 jan 2026 – 31 dec 2026');
  });

  it('shows an instant by the clock in the Netherlands', () => {
    expect(plain(nl.instant('2026-07-01T22:30:00Z'))).toBe('2 jul 2026 00:30');
    expect(nl.time('2026-01-01T22:30:00Z')).toBe('23:30');
  });

  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 u'],
    [150, '2 u 30 min'],
  ])('writes %i minutes', (minutes, text) => {
    expect(plain(nl.duration(minutes)).replace(/uur|u\./, 'u')).toBe(text);
  });

  it('writes numbers, shares and money', () => {
    expect(nl.number(12345.6)).toBe('12.345,6');
    expect(plain(nl.percent(0.684))).toMatch(/^68 ?%$/);
    expect(plain(nl.money(123450))).toBe('€ 1.234,50');
    expect(plain(nl.money(98_000_000))).toBe('€ 980.000');
    expect(en.money(123450)).toBe('€1,234.50');
    expect(plain(formats('ar').number(1234))).toMatch(/1.234/);
  });

  it('joins a list', () => {
    expect(nl.list(['VWS', 'OCW', 'SZW'])).toBe('VWS, OCW en SZW');
  });
});

describe('locale', () => {
  it('knows what runs from right to left', () => {
    expect(['ar', 'fa-AF', 'ckb'].map(direction)).toEqual(['rtl', 'rtl', 'rtl']);
    expect(['nl', 'so', 'ti'].map(direction)).toEqual(['ltr', 'ltr', 'ltr']);
  });

  it('picks the first language that exists, and Dutch otherwise', () => {
    expect(pickLocale(['so', 'en-GB', 'nl'])).toBe('en');
    expect(pickLocale(['so'])).toBe('nl');
  });
});
