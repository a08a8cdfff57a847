import type { View } from '../reading/view';
import { DATE, LOOSE_DATE } from './dates';

/**
 * How words begin that say what the number beside them is, in the languages of the notes. `paper` bears numbers and
 * is nobody; `event` is what else has a day in the past,
 * and `nobody` what has a birthday as well. `number` gives
 * way to any other cue.
 */
const CUES = {
  bsn: 'b\\.?s\\.?n|b[eu]rg\\w{0,2} ?(s|nu)|sofi|kimlik|citizen',
  vNumber: 'v[ .-]{0,2}n|vre+m|(ind|coa)(?![a-z])|v[ .:#=-]{0,2}(?=\\d(\\W?\\d){6})',
  iban: 'iban|rek|giro|bank|hesa|konto|xisaab|account',
  birthDate:
    'gbd|g\\.?d\\.?[ :]|gb |geb(?![a-z])|geb(o+r|a?d)|g[ebor]{3,6}n(?![a-z])|ter were|born|b[irth]{3,4} ?d|b-?day|d\\.?o\\.?b|j(?!aar)[arig]{3,5}(?![a-z])|(\\d\\de )?ve\\w{0,2}ja+r[dt](?!\\w*f)|n(e+\\(?e?\\)?|\\.) le|naiss|do[gq]([dum]|\\W)|dha[ls]|mi+lad|m?t[ae]?[vw][aou]l|m[ao]t[ae][vw]|m[aou]?wa?l|wuld|t?e?zad|mzy|khl[aou]?9|[a-z]*day[ik]|rojbu|hatiye d|zayin|(ye|zi)?(te?w[aeo]l|lidet)|(zij|ze|hij) wordt (op(?= \\d)|(?=\\d+ [a-z]+ \\d\\d(?!\\d)))|(ze|zij|hij|she) is (er een )?van(?= (\\d|[a-z]+ (19|20)))|(word|werd|becom|turn)[a-z]* ((ze|zij|hij|s?he) \\d|\\d\\d( jaar)? o[pn])|ميلاد|مواليد|ولد|دایک|ወል|ውለ|ልደ',
  paper:
    'cert|bon|volg(?!en)|klant|dossier|za[ak]k|kvk|bestel|order|factuur|isbn|rsin|btw|ticket|serie|meet|zoom|lid|kenm|aanvra|subsid|ref|polis|code|project',
  phone:
    '(ge)?bel|tel|t[ai]l[aie]|mob|gsm|w[ha]*t*s? ?ap|w?app|sms|call|cell|phone|06 ?(is|=)|viber|s[ie]li?k|sim[ck ]|هاتف|تلفون|ስልክ',
  number: 'n[aiou]m+[abe]*r|nr|lambar|hejmar|ra?[qk]am|qu?t|رقم|ቁጽሪ',
  event:
    'sinds|vanaf|wet|verdrag|uitspr|recht|onderz|rapp|besl|beschi|arrest|(ge)?trouw|gehuw|marri|nederl|verbo|start|beg[ao]n|(ge)?vlucht|kwam|aan[gk]|came|ver[lh]ui|overl|died|scheid|foto|brief|oorlog|bijee|les(?![a-z])|training',
  nobody: 'groep|centr|sticht|veren|organi|opger|idee|bestaat',
};
export type Cue = keyof typeof CUES;

const TIME = '([01]?\\d|2[0-4])[.:][0-5]\\d(?![.:,]?\\d| \\d\\d? ?\\d)';
const MONEY = '[€$£] ?\\d[\\d.,]*|(\\d{1,3}\\.)*\\d{1,3},\\d\\d(?![.,]?\\d)|\\d[\\d.]* ?(€|eur)';

/** One pattern, for one reading from left to right; the name of the group says what was met. */
const SIGN = RegExp(
  `(?<![a-z])(${Object.entries(CUES)
    .map(([cue, words]) => `(?<${cue}>${words})`)
    .join(
      '|',
    )})|(?<![\\w+]|\\d[.,-])((?<date>${DATE})|(?<looseDate>${LOOSE_DATE})|(?<none>${TIME}|${MONEY}))|(?<digits>\\d+)`,
  'g',
);

/** What the numbers of a note are told by: cues, dates, times and amounts, and groups of digits. */
export interface Sign {
  readonly kind: Cue | 'date' | 'looseDate' | 'none' | 'digits';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const signsIn = ({ text }: View): Sign[] =>
  [...text.matchAll(SIGN)].map(({ 0: text, index: start, groups }) => ({
    kind: Object.keys(groups!).find((name) => groups![name] !== undefined) as Sign['kind'],
    start,
    end: start + text.length,
    text,
  }));
