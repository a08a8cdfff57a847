import type { Candidate } from '../finding';
import type { Note } from '../reading/note';
import { after, scan } from './scan';

const PLATFORM =
  '(?:(?:ig|fb|tt|ps|sc)(?![a-z])|(?:insta|snap|tik ?tok|face|twitter|telegram|discord|messenger|linkedin|youtube|skype|signal|viber|roblox|account|profi|user|nick|gebruiker|kullanici)[a-z]*)';
/** "is", "heet ze", ": @", "op snap heet hij". */
const FILLER =
  '(?:[^\\w.]|is|als|op|onder|de|haar|zijn|na?am[ae]?|acc(?:ount)?|heet|ze|hij|s?he|as|adi|her|his|van|waa){0,9}(?<![a-z])';
const HANDLE = '[a-z_][\\w.-]{1,40}\\w(?:#\\d{3,5})?';
const LINK = RegExp(
  `(?<![\\w.@])(?:https?://)?(?:[a-z-]{1,5}\\.)?(?:${PLATFORM}|x|t|wa|m|threads|vk|whatsapp|linktr|youtu)\\.(?:com|[mbe]e|net|gg|tv)/[^\\s,;)\\]}>"]{2,120}`,
);
const AT =
  /(?<![\w.@])@(?!(?:school|home|work|werk|thuis|azc|mosk|kerk|ggd|buurt|bieb|online|zoom|teams|de|het|ieder|all|veilig|pharos|fier|politie|gemeente|sticht))(?: ?\w*[\d_]|[a-z])[\w.-]{1,40}/;

const TELLING = /[\d_]|\w\.\w|-\w$/;
const TOLD = /[:=] ?$|(?:is|heet|als|na?am[ae]?|adi|waa)[ :=]*$/;
/** What a platform may be said to be: "haar insta is weg", "snap: geblokkeerd". */
const ORDINARY = /(?:en|[dtg]|lijk|ief|[ae]ir|prive|kwijt|leeg|veel|nu|online|public|link)$/;

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
    const isTold = TOLD.test(ahead!) && /^[^\w.]*(?:$|\n|\.(?!\w)|[,)])/.test(after(match, 3));
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
