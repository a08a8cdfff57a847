/** Months by their first letters, in Dutch and English. */
export const MONTH = '(?:(?:jan|feb|apr|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]{0,6}|maart|mrt|march|mei|may)';

const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const NUMERIC = `${DAY} ?([-/.\\\\ ]) ?${DAY} ?\\1 ?'?((?:19|20|1[34])?\\d\\d)`;
const ISO = `((?:19|20|1[34])\\d\\d)([-/.])${DAY}\\3${DAY}`.replace(/\\3/g, '\\4');
const YEAR =
  "(?:(?:[ ,./-]{1,3}|(?= ?'))(?:(?:van )?((?:19|20)\\d\\d|tweeduizend(?: ?en)? ?\\d{0,2})|'\\d\\d|(?<=[-/.])\\d\\d))";
const NAMED = `${DAY}(?:e|ste|de|st|nd|rd|th)?[ ./-]{0,2}(?:of )?${MONTH}\\.?(?![a-z])${YEAR}?`;
const MONTH_FIRST = `${MONTH}\\.?(?: ${DAY}(?:st|nd|rd|th)?(?!\\d))?,? ((?:19|20)\\d\\d)`;
const UNBROKEN = '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])((?:19|20)\\d\\d)';

/** A written day, month and year in any order; the last four groups that can match hold the year. */
export const DATE = RegExp(`(?<![\\w])(?:${NUMERIC}|${ISO}|${NAMED}|${MONTH_FIRST}|${UNBROKEN})(?![\\w])`);
