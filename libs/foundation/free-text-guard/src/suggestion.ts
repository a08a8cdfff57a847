import type { Candidate, FindingKind } from './finding';

type Texts = Readonly<Record<string, string>>;

/** What can stand instead. A suggestion replaces words in the note, so it is in the note's language. */
const DUTCH: Texts = {
  bsn: '(nummer weggelaten)', phone: '(telefoonnummer weggelaten)', email: '(e-mailadres weggelaten)', iban: '(rekeningnummer weggelaten)',
  postcode: '(adres weggelaten)', address: '(adres weggelaten)', birthDate: '(geboortedatum weggelaten)', vNumber: '(nummer weggelaten)',
  numberPlate: '(kenteken weggelaten)', socialHandle: '(account weggelaten)', personName: 'iemand', combination: 'iemand uit de regio',
  institution: 'een organisatie', woman: 'een vrouw', man: 'een man', girl: 'een meisje', boy: 'een jongen', doctor: 'een huisarts',
  leader: 'een religieuze leider', school: 'een school', employer: 'een werkgever', clinic: 'een zorginstelling', only: 'iemand',
}; // prettier-ignore

const ENGLISH: Texts = {
  bsn: '(number left out)', phone: '(phone number left out)', email: '(e-mail address left out)', iban: '(account number left out)',
  postcode: '(address left out)', address: '(address left out)', birthDate: '(date of birth left out)', vNumber: '(number left out)',
  numberPlate: '(number plate left out)', socialHandle: '(account left out)', personName: 'someone', combination: 'someone from the region',
  institution: 'an organisation', woman: 'a woman', man: 'a man', girl: 'a girl', boy: 'a boy', doctor: 'a doctor',
  leader: 'a religious leader', school: 'a school', employer: 'an employer', clinic: 'a care institution', only: 'someone',
}; // prettier-ignore

const BAND = /^(girl|boy|woman|man|person) (12-17|18-25|26-45|46-64|65\+|<12)$/;

/** "girl 12-17" becomes "een meisje van 12-17": the age band of the counts, not the age. */
function banded(texts: Texts, hint: string, of: string): string | undefined {
  const match = BAND.exec(hint);
  return match ? `${texts[match[1]!] ?? texts.personName} ${of} ${match[2]}` : undefined;
}

export function suggestionFor({ kind, hint }: Candidate & { kind: FindingKind }, language: string): string {
  const english = language.toLowerCase().startsWith('en');
  const texts = english ? ENGLISH : DUTCH;
  if (!hint) return texts[kind]!;
  return banded(texts, hint, english ? 'aged' : 'van') ?? texts[hint] ?? texts[kind]!;
}
