import { rewritten, type View } from './view';

/** Nought to nine, with their misspellings; ten to nineteen and the tens: in Dutch, then in English. */
const ONES = 'nul+|een|t[wv]ee+|drie|vie+r|[vf]ij?f|zes+|[zs]e[uv]+en|acht|ne+gen';
const ENGLISH = 'zero|one|two|three|four|five|six|seven|eight|nine';
const TEENS =
  'tien|elf|twaa?le?f|dertien|veertien|vijftien|zestien|zeventien|achtt?ien|negentien|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS =
  'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const NUMBER = `(?:(${ONES}) ?e?n ?)?(${TENS})(?:[ -](${ENGLISH}))?|(${TEENS})|(${ONES}|${ENGLISH})`;
const NUMBERS = RegExp(`(?:(dub+el|double) )?(?:${NUMBER})`, 'g');
const SAID = RegExp(`(?<![a-z])(?:${NUMBERS.source})+(?=(?:ste|de|e|th)?(?![a-z]))`, 'g');

/** How number words begin in other languages of the groups: Turkish, Somali, Arabic, Kurdish and Dari, Tigrinya and Amharic. They tell by standing in a row. */
const ELSEWHERE =
  '(bir|iki|uc|dort|bes|alt|ye[dt]|seks?i?|do[kq]u?|on|yirm|otu|kirk|elli|yuz|z[ei]r|s[ei]?f[ie]?r|nul|eber|kow|laba|sad|afar|shan|li[xh]|tod|sid|sag|wa[h7]|tn|jou?j|th?a?la|a?rb|kh?a?ms|si?t+a|sa?b3|tma?n|yak|yek|du|se|car|cha|pen|[sh]+e[sh]+|h[ea][fsv]|ne?o?h|had|kil|sel|arb|ham|shu|shew|tes|and|hul|sos|ara|amis|sim|zet)[^\\s\\d.,-]{0,6}';
const ROW = RegExp(
  `(?<![a-z])(${ELSEWHERE}|\\d+)([ ,.\n-]{1,3}((iyo|ve|wa) )?(${ELSEWHERE}|\\d+)){4,19}(?![a-z])`,
  'g',
);

/** `O6`, `o612l4`: letters that stand for digits, in a group that has digits or stands among them. */
const MISWRITTEN = /(?<![a-z\d])([oli]{0,3}\d[\doli]*|o(?= ?-?\d))(?![a-z])/g;

/** What a word of a list counts for: its place among ten, or among `size`. */
const valueOf = (list: string, word: string, size = 10): number =>
  list.split('|').findIndex((entry) => RegExp(`^(?:${entry})$`).test(word)) % size;

const oneOf = (word: string): number => Math.max(valueOf(ONES, word), valueOf(ENGLISH, word));

type Said = readonly (string | undefined)[];

/** One number that is said, of one or two digits. */
function asDigits([, double, unit, ten, behind, teen, one]: Said): string {
  if (teen) return `1${valueOf(TEENS, teen)}`;
  const last = oneOf(unit ?? behind ?? one ?? '');
  if (ten) return `${valueOf(TENS, ten, 8) + 2}${Math.max(last, 0)}`;
  return String(last).repeat(double ? 2 : 1);
}

/** The view with numbers that are said written in digits: "nul zes twaalf vierendertig" reads 0 6 12 34. */
export function digitView(plain: View): View {
  const written = rewritten(plain, MISWRITTEN, ([group]) => group.replaceAll('o', '0').replace(/[li]/g, '1'));
  const said = rewritten(written, SAID, ([words]) =>
    words.replace(NUMBERS, (...match) => asDigits(match as string[])),
  );
  // Of numbers in other languages it only matters how many digits are said.
  return rewritten(said, ROW, ([row]) => row.replace(/\p{L}[^\s\d,.-]*/gu, '0'));
}
