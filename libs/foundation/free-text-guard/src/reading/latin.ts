/** The rows of eight signs of the Ge'ez script, from U+1200 on, and what the place in a row says. */
const GEEZ = 'h l h m s r s sh k k k k b v t ch h h n n  k k k k w  z z y d d j g g g t ch p ts ts f p'.split(
  ' ',
);
const VOWELS = 'euiae-oa';
/** Arabic, Persian and Kurdish letters, each before its sound. */
const ARABIC = 'اaبbتtثtجjحhخhدdذdرrزzسsصsضdطtظzعaغgفfقkكkلlمmنnهhوuيiةaىaپpچcژjگgکkیiەeێeۆoڕrڵlڤv';

function signOf(sign: string): string {
  const at = ARABIC.indexOf(sign);
  if (sign === 'ش') return 'sh';
  if (sign < '\u1200') return at < 0 ? '' : ARABIC[at + 1]!;
  const place = sign.charCodeAt(0) - 0x1200;
  const row = GEEZ[place >> 3] ?? '';
  const vowel = VOWELS[place & 7]!;
  return row + (row ? vowel.replace('-', '') : vowel.replace(/[e-]/, 'a'));
}

/** A word in Arabic or Ge'ez script as somebody types it in Latin letters; Arabic without most of its vowels. */
export const inLatin = (word: string): string => word.replaceAll(/[\u0620-\u06d5\u1200-\u1357]/g, signOf);
