/** Months by their first letters, in Dutch, English, German, French, Somali and Turkish. */
export const MONTH =
  '(?:(?:jan|feb|fev|ap?[rv]r?i|apr|abr|ju[nl]|juil|luul|au?g|ago|ogo|se[pb]|o[kc]t|nov|nof|de[cz]|dis|maar|mar[scty]|haz|tem|eyl|kas[iy]|aral)[a-z]{0,8}|mrt|ma[iy]|mei|maajo|mayis|aout|ocak|suba[a-z]|nisan|ekim)';

const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const ROMAN = '(?:i{1,3}|i?[vx]|vi{1,3}|xi{1,2})';
const NUMERIC = `${DAY} ?([-/.\\\\ ]) ?${DAY} ?\\1 ?'?((?:19|20|1[34])?\\d\\d)`;
const ISO = `((?:19|20|1[34])\\d\\d)([-/.])${DAY}\\3${DAY}`.replace(/\\3/g, '\\4');
const YEAR =
  "(?:(?:[ ,./-]{0,3}|(?= ?'))(?:(?:van |in )?((?:19|20) ?\\d\\d|tweeduizend[a-z]{0,14}(?: ?en)?(?: ?\\d{1,2})?)|' ?\\d\\d|(?<=[-/.])\\d\\d))";
const NAMED = `(?:${DAY}(?:e|ste|de|st|nd|rd|th)?|eerste|derde)[ ,./-]{0,3}(?:of |van |dag van )?(?:${MONTH}\\.?(?![a-z])${YEAR}?|${ROMAN}${YEAR})`;
const MONTH_FIRST = `(?<!\\d[ .-]{1,2})${MONTH}\\.?(?: (?:the )?${DAY}(?:st|nd|rd|th)?(?!\\d))?,? ((?:19|20)\\d\\d)`;
const UNBROKEN = '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])((?:19|20)?\\d\\d)';

/** A written day, month and year in any order; the last four groups that can match hold the year. */
export const DATE = RegExp(`(?<![\\w])(?:${NUMERIC}|${ISO}|${NAMED}|${MONTH_FIRST}|${UNBROKEN})(?![\\w])`);
