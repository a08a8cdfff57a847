import { MONTH } from './dates';

/** What is counted, timed or paid: a number before it is no house number. */
const COUNTED = `vrouw|man|mens|deel|pers|kind|keer|uur|min|dag|week|jaar|euro|x|km|%|[:.,]\\d|${MONTH}`;

/** `12`, `12a`, `12-3`, `12 bis`, `nr. 12`. */
export const HOUSE_NUMBER = `(?:(?:op )?(?:huis)?(?:n(?:um[mb]e)?r|no|num|house|huis|#)[.:]? ?)?(?!\\d+e [a-z])[1-9]\\d{0,3}(?:[a-z]{1,2}\\d?|[-/](?:\\d{1,3}|[a-z]{1,3})| ?(?:bis|hs|huis|i{2,3}|[a-h](?! ?[a-z'])))?(?![\\w])(?! ?(?:${COUNTED}))`;

export const POSTCODE = '[1-9]\\d{3}[ .-]?[a-z]{2}(?![a-z])';
