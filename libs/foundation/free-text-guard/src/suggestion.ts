import { type Candidate, type FindingKind, severityOf } from './finding';

/** In Dutch and in English. A suggestion replaces words in the note, so it is in the note's language. */
const TEXTS = `
bsn vNumber:nummer/number
phone:telefoonnummer/phone number
email:e-mailadres/e-mail address
iban:rekeningnummer/account number
postcode address:adres/address
birthDate:geboortedatum/date of birth
numberPlate:kenteken/number plate
socialHandle:account/account
combination:iemand uit de regio/someone from the region
institution:een organisatie/an organisation
person:iemand/someone
woman:een vrouw/a woman
man:een man/a man
girl:een meisje/a girl
boy:een jongen/a boy
doctor:een huisarts/a doctor
leader:een religieuze leider/a religious leader
school:een school/a school
clinic:een zorginstelling/a care institution`;

/** "girl 12-17" becomes "een meisje van 12-17": the age band of the counts instead of the age. */
export function suggestionFor(
  { kind, hint = kind }: Candidate & { kind: FindingKind },
  language: string,
): string {
  const english = language.toLowerCase().startsWith('en');
  const [who, band] = hint.split(' ') as [string, string?];
  const text = RegExp(`\\b${who}\\b.*:(.+)/(.+)`).exec(TEXTS)![english ? 2 : 1]!;
  if (band) return `${text} ${english ? 'aged' : 'van'} ${band}`;
  return severityOf(kind) === 'stop' ? `(${text} ${english ? 'left out' : 'weggelaten'})` : text;
}
