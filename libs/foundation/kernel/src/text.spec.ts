import { cleanText } from './text';

const clean = (typed: string, min = 1) => cleanText('note', typed, { min, max: 30 });

describe('cleanText', () => {
  it('keeps one form of what looks the same', () => {
    expect(clean(' Yıldız e\u0301\r\nvertelt\tdit ')).toBe('Yıldız é\nvertelt dit');
  });

  it.each(['سلام \u200fabc', '👩🏽‍🦱 en 🎉', 'regel\nregel', 'ሰላም'])('keeps %j', (text) => {
    expect(clean(text)).toBe(text);
  });

  it.each(['a\u0000b', 'a\u202eb', 'a\u2066b', 'a\ud800', '\udc00b', 'a\u0085b', 'a\u001bb'])(
    'refuses %j',
    (text) => {
      expect(() => clean(text)).toThrow('INVALID_FORMAT at note');
    },
  );

  it('tells what is missing, too short and too long', () => {
    expect(() => clean('   ')).toThrow('REQUIRED at note');
    expect(() => clean('a', 2)).toThrow('TOO_SHORT at note');
    expect(() => clean('a'.repeat(31))).toThrow('TOO_LONG at note');
    expect(() => clean('a'.repeat(10_000_000))).toThrow('TOO_LONG at note');
    expect(clean('', 0)).toBe('');
  });
});
