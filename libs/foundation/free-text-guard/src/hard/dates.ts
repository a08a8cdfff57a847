/** Months by their first letters, in Dutch, English, German, French, Somali and Turkish. */
export const MONTH =
  '((jan|feb|fev|apr|avr|abr|ju[nl]|juil|luul|au?g|ago|ogo|se[pb]|o[kc]t|no[vf]|dec|dez(?!e(?![a-z]))|dis|maar[st]|mar[scty]|haz|tem|eyl|kas[iy]|aral)[a-z]{0,8}|mrt|ma[iy]|mei|maajo|aout|ocak|suba[a-z]|nisan|ekim)(?![a-z])';

const DAY = '([12]\\d|3[01]|0?[1-9])';
const YEAR = '(19|20|1[34])\\d\\d';
const NUMERIC = `(?!06\\D\\d\\d\\D\\d\\d\\D?\\d)${DAY}(?<mark> ?[-/.\\\\] ?| )${DAY}\\k<mark>(${YEAR}|(?<! )'?\\d\\d)(?!\\k<mark>\\d)|${YEAR}(?<dash>[-/.])${DAY}\\k<dash>${DAY}`;
/** `1`, `1e`, `1st`, `1-da`. */
const ORDINAL = `(${DAY}(-?[^\\s\\d.,:%/-]{1,3})?|eerste|derde|first|second|third)[ ,./-]{0,3}(of |van |dag van )?`;
const NAMED = `${ORDINAL}${MONTH}([ ,./-]{0,3}(van |in )?(${YEAR}|tweeduizend[a-z ]{0,16}\\d{0,2})| ?'\\d\\d|[ ./-]\\d\\d(?!\\d|[.:]\\d| [a-z]))?`;
const ROMAN = `${DAY} ?[ ./-] ?(i{1,3}|i?[vx]|vi{1,3}|xi{1,2}) ?[ ./-] ?${YEAR}`;
const MONTH_FIRST = `${MONTH}\\.? ((the )?${DAY}(st|nd|rd|th)?,? )?${YEAR}`;

/** A written day, month and year in any order, or a day and month, or a month and year. */
export const DATE = `(${NUMERIC}|${ROMAN}|${NAMED}|${MONTH_FIRST})(?![\\w])`;

/** The same with a month in whatever language, a feast ("op Koningsdag 2012"), "March 3" and 3/3. */
export const LOOSE_DATE = `(?<=(op|on|met|tijdens|geb\\.) )([a-z'-]+ ){0,2}[a-z'-]{3,} (19|20)\\d\\d(?!\\W?\\d)|${ORDINAL}[^\\s\\d.,]{3,12} ${YEAR}(?!\\w)|[^\\s\\d.,]{3,12} ${DAY},? ${YEAR}(?! ?\\w)|${MONTH}\\.? (the )?${DAY}(st|nd|rd|th)?(?![\\w:.])|${DAY}[/-](0?[1-9]|1[0-2])(?![\\w/.-]| \\d)`;
