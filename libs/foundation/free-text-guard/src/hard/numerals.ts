import type { Candidate } from '../finding';

/** A number of one or more groups of digits, as a check sees it. */
export interface Numeral {
  /** Its digits; `+` for a plus or a double zero in front. */
  readonly digits: string;
  /** The sizes of its groups with the marks between them: `2-4 4`. */
  readonly shape: string;
  /** How many of its groups are said in words. */
  readonly said: number;
  /** How many groups follow the first. */
  readonly more: number;
}

/**
 * Numbers that a note may hold, because they belong to nobody: help lines and the desks of organisations, confirmed
 * and unconfirmed ones alike. In order: police expertise centre, LKHA, Ministry of Foreign Affairs (telephone,
 * WhatsApp); then 0800 and 0900, children's line, 112 and 113, 14 + area code.
 */
const OF_NOBODY =
  '(?:(?:\\+?310?|0)(?:889648550|703454319|247247247|682387796)|0(?:800|90[069])(?:\\d{4}|\\d{7})|116111|11[23]|140\\d\\d)%';

/**
 * The eleven-test for citizen service numbers: weights 9 to 2 and -1. One in eleven random numbers of nine
 * digits passes as well, so what is found "looks like" a BSN.
 */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}

/** Groups of one number are parted alike; a list of counts is not, or has a year in it. As a tax office writes: 4.2.3. */
const isBsn = ({ digits, shape }: Numeral): boolean =>
  passesElevenTest(digits) &&
  /^(?:9|4(\D)2\1(?:3)|\d(\D)\d(?:\2\d){0,2}|1(?:(\D)1)(?:\3(?:1)){7})$/.test(shape);

/** Nothing in front says that it is the number of a paper. */
const FREE = '^(?!paper)\\w*%';

type Rule = readonly [kind: Candidate['kind'], pattern: RegExp, check?: (numeral: Numeral) => boolean];

/** Read against `cue%digits%shape%groups said in words`, in this order; of one rule the longest number counts. */
const RULES: readonly Rule[] = (
  [
    ['allowed', `^\\w*%${OF_NOBODY}`],
    ['bsn', '^bsn%\\d{8,10}%'],
    ['vNumber', '^vNumber%\\d{7,11}%'],
    ['iban', '^iban%\\d{6,10}%'],
    ['birthDate', '^birthDate%\\d{5,8}%'],
    // Dutch, from abroad and at home; a landline may be a list of counts when it begins with two digits.
    [
      'phone',
      `%\\+310?[1-9]\\d{8}%|%06\\d{8}%|${FREE}0[1-9]\\d{8}%(?!2\\D)|${FREE}6\\d{8}%1(?:\\D[2-8]){1,4}%|^(?:phone|number)%0\\d{9}%`,
    ],
    ['phone', '%\\+(?!31)[1-9]\\d{7,13}%|%\\+31\\d{7,10}%'],
    // Said, complete or not.
    ['phone', '%0?6\\d{3,12}%.*%[2-9]|%.\\d{6,13}%.*%(?:[4-9]|1\\d)'],
    ['bsn', `${FREE}\\d{9}%`, isBsn],
    // A slip of the finger; abroad; the plus forgotten.
    ['phone', '%06(?:\\d{7}|\\d{9})%\\d+(?:\\D\\d+){0,4}%'],
    ['phone', `${FREE}0[1-9]\\d{7}(?:\\d\\d\\d?)?%(?:[3-9]|1\\d)(?:[^,]\\d){0,3}%`],
    ['phone', `${FREE}(?!202)[2349]\\d{10,12}%(?:[23]\\D|[5-9]|1\\d)[^,]*$`],
    ['phone', '^(?:phone|number)%\\d{7,15}%[^,]*$'],
    // Nothing says what it is, but it is no day and too long for a count.
    ['vNumber', `${FREE}[1-9]\\d{9}%(?:10|3(\\D)3\\1(?:4))%`],
    ['phone', `${FREE}(?!\\d{4}202\\d%|202\\d{5}%|\\d+0{6}%)\\d{8,15}%\\d+%`],
  ] as const
).map(([kind, pattern, check]) => [kind, RegExp(pattern), check] as Rule);

/** What the numbers that begin at one place are, and how many groups of them belong to it. */
export interface Judgement {
  readonly kind?: Candidate['kind'];
  readonly more: number;
}

/**
 * The first rule that holds decides, and of one rule the first number.
 * @param numbers all that begin at one place, the longest first
 * @param known what was judged before in this note: in a row of marks the same is written many times
 */
export function judge(
  numbers: readonly Numeral[],
  cue: string | undefined,
  known: Map<string, Judgement>,
): Judgement {
  const written = numbers.map(({ digits, shape, said }) => `${cue}%${digits}%${shape}%${said}`);
  const all = written.join();
  const judged = known.get(all) ?? firstRule(numbers, written);
  known.set(all, judged);
  return judged;
}

function firstRule(numbers: readonly Numeral[], written: readonly string[]): Judgement {
  for (const [kind, pattern, check] of RULES) {
    const number = numbers.find((one, i) => pattern.test(written[i]!) && check?.(one) !== false);
    if (number) return { kind, more: number.more };
  }
  return { more: 0 };
}
