/**
 * Folding writes a text in plain small letters and plain digits, one UTF-16 unit for one, so that an offset in
 * the folded text is an offset in the text. It leans on fixed ranges instead of the engine's Unicode tables:
 * Node and every browser must find the same.
 */

/** Stands where the text has a unit that nobody sees: combining marks, joiners, variation selectors. */
export const UNSEEN = '\u0000';

const within = (code: number, ...ranges: number[]): boolean => {
  for (let i = 0; i < ranges.length; i += 2) if (code >= ranges[i]! && code <= ranges[i + 1]!) return true;
  return false;
};

const isUnseen = (code: number) =>
  code === 0xad ||
  within(code, 0x300, 0x36f, 0x61c, 0x61c, 0x64b, 0x65f, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064) ||
  within(code, 0x20e3, 0x20e3, 0xfe00, 0xfe0f, 0xfeff, 0xfeff);

const isSpace = (code: number) =>
  within(code, 0xa0, 0xa0, 0x2000, 0x200a, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000);
const isDash = (code: number) => within(code, 0x2010, 0x2015, 0x2212, 0x2212, 0xfe58, 0xfe58, 0xfe63, 0xfe63);
const isQuote = (code: number) =>
  code === 0xb4 || code === 0x60 || within(code, 0x2018, 0x201b, 0x2b9, 0x2bf, 0x2032, 0x2032);
const isAccented = (code: number) =>
  within(code, 0xc0, 0x24f, 0x1e00, 0x1eff) && code !== 0xd7 && code !== 0xf7;

const WITHOUT_DECOMPOSITION: Record<string, string> = {
  ı: 'i', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ł: 'l', Ł: 'l', ß: 's', æ: 'a', Æ: 'a', œ: 'o', Œ: 'o', ħ: 'h', ə: 'e', Ə: 'e', ŋ: 'n',
}; // prettier-ignore

/** Marks that stand among letters: multiplied, divided, and the commas and stops of Arabic and Ethiopic. */
const NO_LETTERS = '×÷،؛؟۔፡።፣፤፥፦፧፨';

function foldUnit(code: number): string {
  if (isUnseen(code)) return UNSEEN;
  if (isSpace(code) || code === 9) return ' ';
  if (code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029) return '\n';
  if (isDash(code)) return '-';
  if (isQuote(code)) return "'";
  if (within(code, 0x660, 0x669)) return String(code - 0x660);
  if (within(code, 0x6f0, 0x6f9)) return String(code - 0x6f0);
  if (within(code, 0xff01, 0xff5e)) return String.fromCharCode(code - 0xfee0).toLowerCase();
  const char = String.fromCharCode(code);
  if (WITHOUT_DECOMPOSITION[char]) return WITHOUT_DECOMPOSITION[char];
  if (isAccented(code)) return char.normalize('NFD')[0]!.toLowerCase();
  return code < 0x80 ? char.toLowerCase() : char;
}

const folded = new Map<number, string>();

function foldedUnit(code: number): string {
  let unit = folded.get(code);
  if (unit === undefined) folded.set(code, (unit = foldUnit(code)));
  return unit;
}

/** The text in plain small letters: the same length as the text. */
export function fold(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) result += foldedUnit(text.charCodeAt(i));
  return result;
}

export const isDigit = (char: string) => char >= '0' && char <= '9';

/** Letters of any script; what separates words is ASCII, punctuation, symbols, emoji and private use. */
export function isLetter(char: string): boolean {
  if (char >= 'a' && char <= 'z') return true;
  const code = char.charCodeAt(0);
  const isMark = within(code, 0, 0xbf, 0x2000, 0x2bff, 0x3000, 0x303f, 0xd800, 0xf8ff, 0xfe00, 0xffff);
  return !isMark && !NO_LETTERS.includes(char);
}
