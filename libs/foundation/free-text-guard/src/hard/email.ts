import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { scan } from './scan';

const PART = '[\\w+-]{1,64}';
/** Words between brackets or dashes of any kind. */
const marked = (words: string) => `[ \\n]?[^\\w \\n] ?(?:${words}) ?[^\\w \\n][ \\n]?`;
const DOT = `(?:\\.|${marked('punt|dot|nokta|\\.')}|,(?=(?:com|nl|net|org|be|de|eu|uk)(?!\\w))|[ \\n](?:punt|dot|nokta)[ \\n])`;
const SIGN = '(?:apen?|aape)n?[ -]?sta+rt[a-z]*|aapje|at[ -](?:sign|teken)|kuyruklu a|arroba';
const AT = `(?:[ \\n]?@[ \\n]?|${marked(`at?|et|@|${SIGN}`)}|[ \\n](?:${SIGN})[ \\n]| at )`;
/** Marks that are said: "amina underscore ali". */
const JOINED = '(?: (?:underscore|laag streepje|streepje|min(?:teken)?|dash|plus) )';
const ADDRESS = RegExp(
  `(?<![\\w.+-])${PART}(?:(?:${DOT}|${JOINED})${PART}){0,5}(${AT})([a-z\\d-]{1,40})((?:(?:${DOT}| ?\\. ?(?=(?:com|nl|net|org|be|de)(?!\\w)))[a-z][a-z\\d-]{1,24}){1,4})`,
);
const PROVIDER =
  /^(?:gmail|hotmail|outlook|live|yahoo|icloud|ziggo|kpn|kpnmail|planet|xs4all|msn|proton|protonmail|home|hetnet|upcmail|casema|mail|gmx)$/;

/** With a blank on one side of the @ only, it may as well be an account: "haar snap is @k.yusuf". */
const TOP = /[.,] ?(?:nl|com|net|org|eu|be|de|uk|nu|info|fr|tr)$/;

/** The bare word "at" also says a place: "a chat at fier.nl". */
function isConvincing(text: string, at: string, domain: string, ending: string): boolean {
  if (/^(?:\s@|@\s)$/.test(at)) return TOP.test(ending) || PROVIDER.test(domain);
  if (at !== ' at ') return true;
  return PROVIDER.test(domain) || /punt|dot/.test(ending) || /[\d._]/.test(text.slice(0, text.indexOf(at)));
}

/** Written out, with (at) and (dot), or said: "fatima punt ali apenstaartje gmail punt com". */
export const emails = (note: Note): Candidate[] =>
  scan(note.plain, ADDRESS, 'email', ({ text, groups }) =>
    isConvincing(text, groups[1]!, groups[2]!, groups[3]!),
  );
