import { rewritten, type View } from './view';

const each = (stems: string, ending = ''): string[] => stems.split(' ').map((stem) => stem + ending);
const ONES = each('nul een twee drie vier vijf zes zeven acht negen');
const ENGLISH_ONES = each('zero one two three four five six seven eight nine');
const TEENS = [...each('tien elf twaalf'), ...each('der veer vijf zes zeven acht negen', 'tien')];
const TENS = each('twin der veer vijf zes zeven tach negen', 'tig');
const ENGLISH_TENS = each('twen thir for fif six seven eigh nine', 'ty');

const [one, englishOne, teen, ten, englishTen] = [ONES, ENGLISH_ONES, TEENS, TENS, ENGLISH_TENS].map((list) =>
  list.join('|'),
);
const NUMBER = `(?:${one}) ?e?n? ?(?:${ten})|(?:${englishTen})(?:[ -]?(?:${englishOne}))?|${ten}|${teen}|${one}|${englishOne}`;
const NUMBERS = RegExp(NUMBER, 'g');
const SAID = RegExp(`(?<![a-z])(?:${NUMBER})+(?=(?:ste|de)?(?![a-z]))`, 'g');

/** `O6`, `o612l4`: letters that stand for digits, in a group that has digits or stands among them. */
const MISWRITTEN = /(?<![a-z\d])(?:[oli]{0,3}\d[\doli]*|o(?= ?-?\d))(?![a-z])/g;
const LETTERS: Record<string, string> = { o: '0', l: '1', i: '1' };

const placeIn = (lists: readonly (readonly string[])[], matches: (word: string) => boolean): number =>
  Math.max(...lists.map((list) => list.findIndex(matches)));

const isUnitOf = (said: string) => (word: string) => said.startsWith(word) || said.endsWith(word);

const round = (said: string) => TENS.includes(said) || ENGLISH_TENS.includes(said);

/** One number of one or two digits, by the words it begins and ends with. */
function asDigits(said: string): string {
  const whole = placeIn([ONES, ENGLISH_ONES], (word) => word === said);
  if (whole >= 0) return String(whole);
  const teens = TEENS.indexOf(said);
  if (teens >= 0) return String(10 + teens);
  const tens = placeIn([TENS, ENGLISH_TENS], isUnitOf(said));
  const unit = round(said) ? 0 : placeIn([ONES, ENGLISH_ONES], isUnitOf(said));
  return `${tens + 2}${unit}`;
}

/** The view with numbers that are said written in digits: "nul zes twaalf vierendertig" reads 0 6 12 34. */
export function digitView(plain: View): View {
  const written = rewritten(plain, MISWRITTEN, (group) =>
    group.replace(/[oli]/g, (letter) => LETTERS[letter]!),
  );
  return rewritten(written, SAID, (said) => said.replace(NUMBERS, asDigits));
}
