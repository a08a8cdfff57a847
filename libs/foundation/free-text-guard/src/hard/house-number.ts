/** What is counted, timed or paid: a number before it is no house number. */
const COUNTED =
  'vrouw|man|mens|deeln|person|meis|jong|ouder|moeder|vader|kind|bezoek|gez|keer|maal|uur|uren|min|dag|week|weken|maand|ja[ar]|procent|euro|bijeen|gesp|sessie|stuk|leden|sleutel|vrij|prof|women|men|people|girls|boys|part|times|hour|day|year|huisb|famil|organ|dames|heren|folder|flyer|nieuw|status|m2|met(?:er)|graden|%|:\\d|\\.\\d|,\\d';

/** `12`, `12a`, `12-3`, `12 bis`, `nr. 12`, in the plain or the digit view. */
export const HOUSE_NUMBER = `(?:(?:huis)?(?:nummer|nr|no|num)[.:]? ?)?[1-9]\\d{0,3}(?:[a-z]{1,2}\\d?|[-/](?:\\d{1,3}|[a-z]{1,3})| ?(?:bis|hs|i{2,3}|[a-h](?! ?[a-z'])))?(?![\\w])(?! ?(?:${COUNTED}))`;

export const POSTCODE = '[1-9]\\d{3}[ .-]?[a-z]{2}(?![a-z])';
