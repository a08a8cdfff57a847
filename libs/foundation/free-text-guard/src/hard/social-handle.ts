import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { isWord } from '../soft/names';
import { after, scan } from './scan';

const PLATFORM =
  '(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|facebook|fb|twitter|telegram|discord|messenger|linkedin|youtube|skype|kik|threads|roblox|twitch|bereal|pinterest|signal|viber|imo|account(?:naam)?|gebruikersnaam|username|profiel)';
const FILLER =
  '(?:[ :=@"\'(-]|is|als|op|onder|de|haar|zijn|name|account|accountnaam|gebruikersnaam|username|profiel|naam|heet|ze|hij|she|he|her|his|van){0,8}';
const HANDLE = '[a-z_][\\w.-]{1,40}[\\w](?:#\\d{3,5})?';

/** What follows a plain @ and is no account: "we spreken af @school". */
const PLACE =
  /^@(?:school|home|work|werk|thuis|azc|moskee|kerk|ggd|buurthuis|bibliotheek|online|zoom|teams|de|het)\b/;
const LINK = RegExp(
  `(?<![\\w.@])(?:https?://)?(?:[a-z-]{1,5}\\.)?(?:${PLATFORM}|x|t|wa|m|threads|vk)\\.(?:com|me|be|net|gg|tv)/[^\\s,;)\\]}>"]{2,120}`,
);

const TELLING = /[\d_]|\w\.\w/;

const withoutEndMark = (text: string) => text.replace(/[.!?:]+$/, '').length;

/** "insta: amina.x", "op snap heet ze amina_08": a word behind the platform that no ordinary word looks like. */
const named = (note: Note) =>
  scan(
    note.plain,
    RegExp(`(?<![a-z@./])${PLATFORM}(?![a-z])(${FILLER}(?<![a-z]))(${HANDLE})`),
    'socialHandle',
    (match) => {
      const [, filler, handle] = match.groups;
      const telling = TELLING.test(handle!) && !/\.(?:nl|com|org)$/.test(handle!);
      const alone =
        (/^ ?[:=] ?$/.test(filler!) || (/^ (?:is|heet)[ :]*$/.test(filler!) && !isWord(handle!))) &&
        /^[^\w.]*(?:$|\n|\.(?!\w)|[,)])/.test(after(match, 3)) &&
        handle!.length > 4;
      return (telling || alone) && { start: match.end - handle!.length };
    },
  );

export const socialHandles = (note: Note): Candidate[] => [
  ...scan(note.plain, LINK, 'socialHandle', ({ start, text }) => ({
    end: start + withoutEndMark(text),
  })),
  ...scan(
    note.plain,
    /(?<![\w.@])@ ?[a-z\d_][\w.-]{1,40}/,
    'socialHandle',
    ({ start, text }) =>
      !PLACE.test(text) &&
      (text[1] === ' ' ? /_|\d/ : /[a-z]/).test(text) && { end: start + text.replace(/[.-]+$/, '').length },
  ),
  ...named(note),
  ...scan(
    note.plain,
    RegExp(`(?<![\\w.@])(${HANDLE}) (?:op|on|via) ${PLATFORM}(?![a-z])`),
    'socialHandle',
    ({ start, groups }) =>
      TELLING.test(groups[1]!) && !/^\d/.test(groups[1]!) && { end: start + groups[1]!.length },
  ),
];
