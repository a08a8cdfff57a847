import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { after, before, scan } from './scan';

const PLATFORM =
  "(?:(?:ig|fb|tt|psn?|sc|kik)(?![a-z])|(?:insta|snap|tik ?tok|face|twitter|telegram|discord|messenger|linkedin|youtube|signal|roblox|bsky|gamer|account|hesab|profi|user|gebruiker|kullanici|g-?mail|hotmail|سناب|انستا)[a-z]*(?:['-][a-z]{1,5})?)";
/** "is", "heet ze", ": @", "op snap heet hij". */
const FILLER =
  '(?:[^\\w.]|is|als|op|onder|de|haar|zijn|na?am[ae]?|acc(?:ount)?|heet|noemt|zich|ze|hij|s?he|as|adi|her|his|van|waa|bekend|te|vinden|naar){0,12}(?<![a-z])';
const HANDLE = '[a-z_][\\w.-]{1,40}\\w(?:#\\d{3,5})?';
const LINK = RegExp(
  `(?<![\\w.@])(?:https?://)?(?:[a-z-]{1,5}\\.)?(?:${PLATFORM}|x|t|wa|m|threads|vk|whatsapp|linktr|youtu)\\.(?:com|[mbe]e|net|gg|tv|app)/[^\\s,;)\\]}>"]{2,120}`,
);
const AT =
  /(?<![\w.@])@(?! ?\d{1,2}([.:]\d\d)? ?([ap]m|u|uur)?(?!\w))(?!(school|home|w[oe]rk|thuis|azc|mosk|kerk|ggd|buurt|bieb|zoom|teams|de|het|ieder|all|veilig|pharos|gemeente))( ?\w*[\d_]|[a-z])[\w.-]{1,40}/;

const TELLING = /[\d_]|\w\.\w|-\w\w?$/;
const TOLD = /[:=] ?$|(is|heet|als|na?am[ae]?|adi|waa|noemt.*)[ :=]*$/;
/** "zij noemt zich op insta ..." */
const CALLED = /(noemt|heet|zoek|vin[dt])[^.!?\n]{0,16}$/;
/** What a platform may be said to be: "haar insta is weg", "snap: geblokkeerd". */
const ORDINARY = /(en|[dtg]|[ae]ir|prive|veel|nu|online|public)$/;

/** "insta: amina.x", "op snap heet ze amina_08": a word behind the platform that no ordinary word looks like. */
const NAMED = RegExp(`(?<![a-z@./])(${PLATFORM}${FILLER})(${HANDLE})`);
const NAMED_BEHIND = RegExp(
  `(?<![\\w.@])(${HANDLE})(?:,? (?:op|on|via|in) (?:haar |zijn )?| ?\\()${PLATFORM}`,
);

const withoutEndMark = (text: string) => text.replace(/[.!?:-]+$/, '').length;

export const socialHandles = ({ plain }: Note): Candidate[] => [
  ...[LINK, AT].flatMap((pattern) =>
    scan(plain, pattern, 'socialHandle', ({ start, text }) => ({ end: start + withoutEndMark(text) })),
  ),
  ...scan(plain, NAMED, 'socialHandle', (match) => {
    const [, ahead, handle] = match.groups as string[];
    const isTold =
      (TOLD.test(ahead!) || CALLED.test(before(match, 24))) &&
      /^[^\w.]*(?:$|\n|\.(?!\w)|[,)])/.test(after(match, 3));
    const stands = TELLING.test(handle!)
      ? !/\.(?:nl|com|org)$/.test(handle!)
      : isTold && handle!.length > 4 && !ORDINARY.test(handle!);
    return stands && { start: match.end - handle!.length };
  }),
  ...scan(
    plain,
    NAMED_BEHIND,
    'socialHandle',
    ({ start, groups }) => TELLING.test(groups[1]!) && { end: start + groups[1]!.length },
  ),
];
