/** Who is spoken of, in Dutch and English: the words of kin are also the words of combinations and of suggestions. */
export const GIRL = 'meisje|nichtje|zusje|girl';
export const BOY = 'jongen|neefje|broertje|boy';
export const WOMAN =
  '(?:schoon|stief|groot|pleeg|klein)?(?:dochter|moeder|zus)|zuster|nicht|tante|oma|mam+a?|mum|mom|weduwe|vriendin|(?:buur)?vrouw|daughter|sister|(?:grand)?mother|wife|niece|auntie?|woman';
export const MAN =
  '(?:schoon|stief|groot|pleeg|klein)?(?:zoon|vader|broer)|neef|oom|opa|papa|dad|weduwnaar|vriend|(?:buur)?man|son|brother|(?:grand)?father|husband|uncle';

/** Forms of address. */
export const MADAM = 'mev(?:r(?:ouw)?)?|mw|mvr|mrs|ms|miss|juf(?:frouw)?';
export const SIR = 'meneer|mijnheer|dhr|heer|mr';

/** One person by age, sex or kin. */
export const SOMEONE = `(?:${GIRL}|${BOY}|${WOMAN}|${MAN}|(?:klein)?kind|tiener|puber|peuter|kleuter|(?:twee|drie)ling|scholier|studente?|baby|child)`;

/** What one person is to others: professions and offices. */
export const WORK =
  '[a-z]*arts|do[kc]k?tor|dokter|imam|predikant|dominee|priest(?:er)?|pastoor|advo[ck]a(?:a?t|te)|tolk|docente?|lera[a-z]+|bakker|slager|kapper|kapster|agente?|[a-z]+kundige|[a-z]*chauffeur|wethouder|burgemeester|voor(?:zitter|ganger)|apotheker|eigena[a-z]+|directeur|trainer|teacher|lawyer|nurse|baker|owner|chairman|midwife|ogretmen';

/** How the words of countries and nationalities of the groups begin. */
export const NATION =
  'neder|soo?maa?l|eritr|ethiop|syri|ira[akqn]|turk|marok|moroc|afgh|koerd|kurd|soeda|suda|egypt|gambi|guine|nigeri|jemen|arab';

const ENDED = '(?![a-z])';
const is = (words: string) => RegExp(`(?<![a-z])(?:${words})${ENDED}`);
const [young, old] = [
  [is(GIRL), is(BOY)],
  [is(`${WOMAN}|${MADAM}|deelneemster`), is(`${MAN}|${SIR}`)],
];

/** The key of the suggestion for the person in these words; with an age, that decides who is grown. */
export function personIn(text: string, age?: number): string {
  const sex = [0, 1].find((i) => young[i]!.test(text) || old[i]!.test(text));
  if (sex === undefined) return 'person';
  const grown = age === undefined ? !young[sex]!.test(text) : age > 17;
  return (grown ? ['woman', 'man'] : ['girl', 'boy'])[sex]!;
}
