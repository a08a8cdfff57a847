import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { HOUSE_NUMBER, POSTCODE } from './house-number';
import { before, isUpper, type Match, scan } from './scan';

const WITH_NUMBER = RegExp(
  `(?<![\\w€])(?:((?:(?:huis)?(?:n(?:um[mb]e)?r|no)\\.? ?)?[1-9]\\d{0,3}[a-z]?)[, \\n-]{1,2})?(${POSTCODE})(?:[ ,/(:;\\n-]{0,3}(?:en |met )?(${HOUSE_NUMBER}))?`,
);

/** Two letters behind a year or a number that are a word or a unit: "in 2025 en", "5000 km". */
const WORD =
  /(?:en|i[nskt]|o[pfnrm]|de|we|t[eom]|al|zo|n[aour]|je|ze|e[ru]|a[fsntm]|[dgs]o|he|if|m[eykglm]|u[ps]|by|ja|k[mgr]|c[ma]|pm|st|[glh]a|re|b[c]|hd|px|[mg]b)$/;

/** By what surrounds it: capitals, no blank inside, a house number, the word "postcode". A little word needs more of these. */
function accept(note: Note, match: Match) {
  const [, ahead, code, behind] = match.groups as [string, string?, string?, string?];
  const from = match.start + match.text.indexOf(code!);
  // In "2026 IS een jaar" the number is an article.
  const { from: at, to } = match.view;
  const isFigure = /\d/.test(note.text.slice(at[match.end - (behind?.length ?? 0)], to[match.end - 1]));
  const number = (isFigure && behind) || ahead || '';
  const isParted = /\W/.test(code!);
  const capitals = isUpper(note.text, match.view, from + code!.length - 2, from + code!.length);
  const isWord = isParted && !capitals && WORD.test(code!);
  const evidence = [
    capitals,
    capitals && !/^(?:19|20)/.test(code!),
    !isParted,
    number,
    /n.*\d/.test(number),
    !isWord && /(?:post[ck]|pc|adres|woon|zip)[^.!?]{0,16}$/.test(before(match, 28)),
  ].filter(Boolean).length;
  return evidence > (WORD.test(code!) ? 1 : 0) && { start: behind ? from : match.start };
}

export const postcodes = (note: Note): Candidate[] =>
  scan(note.digits, WITH_NUMBER, 'postcode', (match) => accept(note, match));
