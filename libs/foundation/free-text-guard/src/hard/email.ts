import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { scan } from './scan';

const PART = '[\\w+-]{1,64}';
const DOT = '(?:\\.| ?[([{<] ?(?:punt|dot|\\.) ?[)\\]}>] ?| (?:punt|dot) )';
const AT = '(?: ?@ ?| ?[([{<] ?(?:at?|ape?n?staart[a-z]*|@) ?[)\\]}>] ?| ape?n?staart[a-z]* | at )';
const ADDRESS = RegExp(
  `(?<![\\w.+-])${PART}(?:${DOT}${PART}){0,5}(${AT})([a-z\\d-]{1,40})((?:(?:${DOT}| \\. )[a-z][a-z\\d-]{1,24}){1,4})`,
);
const PROVIDER =
  /^(?:gmail|hotmail|outlook|live|yahoo|icloud|ziggo|kpn|kpnmail|planet|xs4all|msn|proton|protonmail|home|hetnet|upcmail|casema|mail|gmx)$/;

/** With a blank on one side of the @ only, it may as well be an account: "haar snap is @k.yusuf". */
const TOP = /[.](?:nl|com|net|org|eu|be|de|uk|nu|info|fr|tr)$/;

/** The bare word "at" also says a place: "a chat at fier.nl". */
function isConvincing(text: string, at: string, domain: string, ending: string): boolean {
  if (at === ' @' || at === '@ ') return TOP.test(ending);
  if (at !== ' at ') return true;
  return PROVIDER.test(domain) || /punt|dot/.test(ending) || /[\d._]/.test(text.slice(0, text.indexOf(at)));
}

/** Written out, with (at) and (dot), or said: "fatima punt ali apenstaartje gmail punt com". */
export const emails = (note: Note): Candidate[] =>
  scan(note.plain, ADDRESS, 'email', ({ text, groups }) =>
    isConvincing(text, groups[1]!, groups[2]!, groups[3]!),
  );
