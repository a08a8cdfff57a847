/** What is counted, timed or paid: a number before it is no house number. */
const COUNTED =
  'vrouw|man|mens|deel|pers|meis|jong|oude?r|moed|vad|kind|bez|gez|keer|maal|u(?:ur|ren)|min|dag|we[ek]|ma+nd|ja|jr|pr|euro|bijee|ges|ses|stuk|led|fam|dame|heer|heren|folder|wom|men|peop|girl|boy|time|hour|day|year|m2|met|x|km|%|[:.,]\\d';

/** `12`, `12a`, `12-3`, `12 bis`, `nr. 12`. */
export const HOUSE_NUMBER = `(?:(?:op )?(?:huis)?(?:n(?:umme)?r|no|num)[.:]? ?)?[1-9]\\d{0,3}(?:[a-z]{1,2}\\d?|[-/](?:\\d{1,3}|[a-z]{1,3})| ?(?:bis|hs|huis|i{2,3}|[a-h](?! ?[a-z'])))?(?![\\w])(?! ?(?:${COUNTED}))`;

export const POSTCODE = '[1-9]\\d{3}[ .-]?[a-z]{2}(?![a-z])';
