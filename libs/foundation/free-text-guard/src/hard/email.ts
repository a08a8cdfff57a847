import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { rewritten } from '../reading/view';
import { type Match, original, scan } from './scan';

const TOP = '(?:com|n[lu]|net|org|eu|[bd]e|uk|info|fr|tr|so)(?!\\w)';
/** A sign that is said, between blanks, brackets or dashes of any kind. */
const said = (words: string) => `[^a-z\\d]{1,3}(${words})[^a-z\\d]{1,3}`;
const AT = ` ?\\n?(@)[ \\n]?|${said('at|(?<=[([])a(?=[)\\]])|et|@|[ae]{1,2}pe?n?[ -]?sta+rt[a-z]*|aapje|ar+oba(?:se)?')}`;
const DOT = ` ?([.,]) ?(?=${TOP})|${said('punt|dot|nokta|point')}`;
const SAID = RegExp(`${AT}|${DOT}|${said('underscore|(?:laag )?streepje')}`, 'g');

const PROVIDER = 'g-?mail|hotmail|outlook|live|yahoo|icloud|ziggo|kpn|proton|mail';
const ADDRESS = RegExp(
  `(?<![\\w.+-])[\\w.+-]{1,64}(?:@| (?=(?:${PROVIDER})\\.(?:com|nl)))(?:[a-z\\d-]{1,40}(?:\\.[a-z][a-z\\d-]{1,24}){1,4}|(?:${PROVIDER})[a-z]{0,3}(?!\\w))`,
);

const DOUBTFUL = /\s@\S|\S@\s| [ae]t .*\.[^ ]/i;
const CONVINCING = RegExp(`@(?:${PROVIDER})|[\\d._].*[@ ]`);

/** The bare word "at" also says a place: "a chat at fier.nl"; "@" with one blank an account: "snap is @k.yusuf". */
const isAddress = (note: Note, match: Match): boolean =>
  (match.text.includes('@') && !DOUBTFUL.test(original(note.text, match))) || CONVINCING.test(match.text);

/** Written out, with (at) and (dot), or said: "fatima punt ali apenstaartje gmail punt com". */
export function emails(note: Note): Candidate[] {
  const view = rewritten(note.digits, SAID, ([, at, saidAt, dot, saidDot]) =>
    (at ?? saidAt) ? '@' : (dot ?? saidDot) ? '.' : '_',
  );
  return scan(view, ADDRESS, 'email', (match) => isAddress(note, match));
}
