import type { Candidate } from '../finding';
import { keyAt, type Note, type Token, words } from '../reading/note';

const PLATFORMS =
  words(`insta instagram ig snap snapchat sc tiktok tik facebook fb twitter x linkedin telegram discord messenger threads
  youtube roblox skype kik bereal`);
const NETWORK_SITES = words(
  'facebook fb instagram tiktok snapchat linkedin twitter x t wa m youtube threads telegram vk',
);
const SITE_ENDINGS = words('com me be net nl');
const FILLERS = words(
  ': - = @ is naam account accountnaam username gebruikersnaam heet ze hij haar zijn profiel name handle onder de als op',
);
/** What follows a plain @ and is no account: "we spreken af @school". */
const PLACES = words(
  'school home work werk thuis azc moskee kerk ggd buurthuis bibliotheek online zoom teams the de het',
);
const HANDLE_MARKS = new Set(['.', '_', '-']);

const isAlnum = (token: Token | undefined) => token !== undefined && token.type !== 'mark';

/** The last token of an account name such as `amina.x_2008`, and whether it looks like one. */
function handleFrom(note: Note, index: number): { last: number; telling: boolean } | undefined {
  let first = index;
  while (keyAt(note, first) === '_' && !note.tokens[first + 1]?.spaced) first++;
  if (!isAlnum(note.tokens[first])) return undefined;
  let last = first;
  let telling = first > index || note.tokens[first]!.type === 'mixed';
  for (;;) {
    const [mark, next] = [note.tokens[last + 1], note.tokens[last + 2]];
    if (!mark || mark.spaced || !HANDLE_MARKS.has(mark.key)) break;
    if (isAlnum(next) && !next!.spaced) last += 2;
    else if (mark.key === '_') last += 1;
    else break;
    if (mark.key !== '-') telling = true;
  }
  return { last, telling };
}

function atHandle(note: Note, index: number): Candidate | undefined {
  const [before, next] = [note.tokens[index - 1], note.tokens[index + 1]];
  const glued = before && isAlnum(before) && !note.tokens[index]!.spaced;
  if (!next || next.spaced || glued || PLACES.has(next.key)) return undefined;
  const handle = handleFrom(note, index + 1);
  if (!handle || /^\d+$/.test(next.key)) return undefined;
  return { start: note.tokens[index]!.start, end: note.tokens[handle.last]!.end, kind: 'socialHandle' };
}

/** "insta: amina.x", "op snap heet ze amina_08": a word after the platform that no ordinary word looks like. */
function afterPlatform(note: Note, index: number): Candidate | undefined {
  let at = index + 1;
  while (at < index + 6 && FILLERS.has(keyAt(note, at))) at++;
  if (keyAt(note, at - 1) === '@') return undefined;
  const handle = handleFrom(note, at);
  if (!handle || !(handle.telling || standsAlone(note, index, at, handle.last))) return undefined;
  const start = note.tokens[at]!.start;
  if (/^\d/.test(keyAt(note, at)) && !/[a-z]/.test(note.plain.slice(start, note.tokens[handle.last]!.end)))
    return undefined;
  return { start, end: note.tokens[handle.last]!.end, kind: 'socialHandle' };
}

/** "snap: fadumobloem" with nothing behind it. */
function standsAlone(note: Note, platform: number, at: number, last: number): boolean {
  const named = keyAt(note, at - 1) === ':' && at === platform + 2;
  const next = note.tokens[last + 1];
  return (
    named &&
    at === last &&
    (!next || next.breaks > 0 || /^[.)]$/.test(next.key)) &&
    keyAt(note, at).length > 4
  );
}

/** instagram.com/amina, https://www.facebook.com/profile.php?id=1, t.me/amina, wa.me/316... */
function link(note: Note, index: number): Candidate | undefined {
  if (
    !NETWORK_SITES.has(keyAt(note, index)) ||
    keyAt(note, index + 1) !== '.' ||
    !SITE_ENDINGS.has(keyAt(note, index + 2))
  )
    return undefined;
  const slash = note.tokens[index + 3];
  if (slash?.key !== '/' || slash.spaced || !note.tokens[index + 4] || note.tokens[index + 4]!.spaced)
    return undefined;
  const start = startOfWritten(note, note.tokens[index]!.start);
  let end = note.tokens[index + 4]!.end;
  while (end < note.plain.length && !/[\s\u0000,;)\]}>"]/.test(note.plain[end]!)) end++;
  while (/[.!?:]/.test(note.plain[end - 1]!)) end--;
  return { start, end, kind: 'socialHandle' };
}

function startOfWritten(note: Note, from: number): number {
  let start = from;
  while (start > 0 && /[a-z\d.:/-]/.test(note.plain[start - 1]!) && from - start < 20) start--;
  return start;
}

export function socialHandles(note: Note): Candidate[] {
  const found: Candidate[] = [];
  for (const { key, index } of note.tokens) {
    const handle =
      key === '@'
        ? atHandle(note, index)
        : PLATFORMS.has(key)
          ? (link(note, index) ?? afterPlatform(note, index))
          : link(note, index);
    if (handle) found.push(handle);
  }
  return found;
}
