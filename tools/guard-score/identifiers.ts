import type { Chance } from './chance';

/** Makers of made-up identifiers, each in the many ways in which people write them. */
const ONES = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const ENGLISH = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const SHORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sept', 'okt', 'nov', 'dec'];
const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function said(pair: string): string {
  const [ten, one] = [Number(pair[0]), Number(pair[1])];
  if (ten === 0) return `nul ${ONES[one]}`;
  if (ten === 1) return TEENS[one]!;
  return one === 0 ? TENS[ten]! : `${ONES[one]}${ONES[one]!.endsWith('e') ? 'ën' : 'en'}${TENS[ten]}`;
}

const grouped = (digits: string, sizes: readonly number[], mark: string): string => {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(mark);
};

function spokenMobile(chance: Chance, digits: string): string {
  const rest = digits.slice(2);
  const start = chance.of(['06', 'nul zes', '06']);
  const single = [...rest].map((digit) => ONES[Number(digit)]).join(' ');
  const pairs = rest.match(/\d\d/g)!.map(said).join(' ');
  const english = [...digits].map((digit) => ENGLISH[Number(digit)]).join(' ');
  return chance.of([`${start} ${single}`, `${start} ${pairs}`, `${start} ${pairs}`, english]);
}

function mobile(chance: Chance): string {
  const digits = `06${chance.between(1, 5)}${chance.digits(7)}`;
  const mark = chance.of([' ', '-', '.', ' ']);
  return chance.of([
    () => digits,
    () => `06${chance.of(['-', ' ', ' - ', '/', '.'])}${digits.slice(2)}`,
    () => grouped(digits, [2, 2, 2, 2, 2], mark),
    () => grouped(digits, [2, 4, 4], mark),
    () => grouped(digits, [2, 3, 3, 2], mark),
    () => [...digits].join(' '),
    () => digits.replaceAll('0', chance.of(['o', 'O'])),
    () => `O6${chance.of(['-', ' ', ''])}${digits.slice(2)}`,
    () => `(06) ${digits.slice(2)}`,
    () => spokenMobile(chance, digits),
  ])();
}

function international(chance: Chance): string {
  const dutch = `${chance.of(['+31', '0031', '+31 '])}${chance.of(['6', ' 6', '(0)6', ' (0)6 ', '-6'])}${chance.of(['', ' ', '-'])}${chance.digits(8)}`;
  return chance.of([
    () => dutch,
    () => dutch,
    () => `+252 ${chance.of(['61', '63', '90'])} ${chance.digits(7)}`,
    () => `+251 9${chance.digits(1)} ${chance.digits(3)} ${chance.digits(4)}`,
    () => `00291 7 ${chance.digits(6)}`,
    () => `+212 6${chance.digits(2)}-${chance.digits(6)}`,
    () => `+90 53${chance.digits(1)} ${chance.digits(3)} ${chance.digits(2)} ${chance.digits(2)}`,
    () => `+964 75${chance.digits(1)} ${chance.digits(3)} ${chance.digits(4)}`,
    () => `00963 9${chance.digits(8)}`,
    () => `+49 151 ${chance.digits(8)}`,
    () => `+32 47${chance.digits(1)} ${chance.digits(2)} ${chance.digits(2)} ${chance.digits(2)}`,
    () => `+44 7${chance.digits(3)} ${chance.digits(6)}`,
    () => `0${chance.of(['532', '541', '505'])} ${chance.digits(3)} ${chance.digits(2)} ${chance.digits(2)}`,
  ])();
}

function landline(chance: Chance): string {
  const area = chance.of(['010', '020', '030', '070', '024', '0318', '0527', '0113', '038', '053']);
  return `${area}${chance.of(['-', ' ', '', ' - '])}${chance.between(2, 7)}${chance.digits(9 - area.length)}`;
}

export const phone = (chance: Chance): string =>
  chance.of([mobile, mobile, mobile, international, landline])(chance);

export function bsn(chance: Chance): string {
  for (;;) {
    const digits = `${chance.between(1, 9)}${chance.digits(8)}`;
    const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
    if (sum % 11) continue;
    return chance.of([
      digits,
      digits,
      grouped(digits, [3, 3, 3], chance.of([' ', '.', '-'])),
      grouped(digits, [4, 2, 3], chance.of(['.', ' '])),
      grouped(digits, [2, 2, 2, 3], chance.of(['.', ' '])),
      [...digits].join(' '),
    ]);
  }
}

function remainder(text: string): number {
  let rest = 0;
  for (const char of text) rest = Number(`${rest}${parseInt(char, 36)}`) % 97;
  return rest;
}

export function iban(chance: Chance): string {
  const [country, account] = chance.of([
    () => ['NL', chance.of(['INGB', 'RABO', 'ABNA', 'SNSB', 'TRIO', 'ASNB', 'KNAB']) + chance.digits(10)],
    () => ['NL', chance.of(['INGB', 'RABO', 'ABNA', 'BUNQ']) + chance.digits(10)],
    () => ['DE', chance.digits(18)],
    () => ['BE', chance.digits(12)],
  ])() as [string, string];
  const check = String(98 - remainder(`${account}${country}00`)).padStart(2, '0');
  const whole = country + check + account;
  const spaced = whole.match(/.{1,4}/g)!.join(' ');
  return chance.of([
    whole,
    spaced,
    spaced,
    whole.toLowerCase(),
    spaced.toLowerCase(),
    whole.match(/.{1,4}/g)!.join('.'),
  ]);
}

export function email(chance: Chance): string {
  const name =
    chance.of([
      'fadumo',
      'h.ali',
      'zeynep_k',
      'amina.hassan',
      'tesfay',
      'sara-m',
      'nasra',
      'kadir',
      'm.yusuf',
      'lula',
    ]) + chance.of(['', '', '88', '1999', '_nl', '03']);
  const [domain, end] = chance.of([
    ['gmail', 'com'],
    ['hotmail', 'com'],
    ['live', 'nl'],
    ['outlook', 'com'],
    ['ziggo', 'nl'],
    ['yahoo', 'com'],
    ['stichting-hoop', 'nl'],
  ]);
  return chance.of([
    `${name}@${domain}.${end}`,
    `${name}@${domain}.${end}`,
    `${name} @ ${domain}.${end}`,
    `${name}(at)${domain}.${end}`,
    `${name} (at) ${domain} (punt) ${end}`,
    `${name} at ${domain} punt ${end}`,
    `${name}[at]${domain}[dot]${end}`,
    `${name.replace('.', ' punt ')} apenstaartje ${domain} punt ${end}`,
    `${name.toUpperCase()}@${domain}.${end}`,
  ]);
}

const letters = (chance: Chance, count: number, from = 'BDFGHJKLNPRSTVXZ') =>
  Array.from({ length: count }, () => from[chance.below(from.length)]).join('');

const houseNumber = (chance: Chance) =>
  `${chance.between(1, 399)}${chance.of(['', '', '', 'a', 'B', '-2', ' bis', 'c'])}`;

function code(chance: Chance): [string, string] {
  return [
    `${chance.between(1000, 9899)}`,
    letters(chance, 2, 'ABCDEGHJKLMNPRTVWXZ').replace(/^(EN|AL|DE|ZE|WE|JE|GA|LA|KM|KG|CM|ER|AN|NA)$/, 'XB'),
  ];
}

export function postcode(chance: Chance): string {
  const [digits, pair] = code(chance);
  const number = houseNumber(chance);
  return chance.of([
    `${digits} ${pair} ${number}`,
    `${digits}${pair} ${number}`,
    `${digits}${pair}, ${number}`,
    `${digits}${pair.toLowerCase()} ${number}`,
    `${digits} ${pair.toLowerCase()} nr ${number}`,
    `${digits} ${pair} huisnummer ${number}`,
    `${digits} ${pair}-${chance.between(1, 300)}`,
  ]);
}

const STREETS = [
  'Kerkstraat',
  'Dorpsstraat',
  'Molenweg',
  'Javalaan',
  'Beukenlaan',
  'Stationsplein',
  'Schoolstraat',
  'Prinses Irenestraat',
  'Laan van Nieuw Guinea',
  'Burgemeester de Vlugtlaan',
  'Oude Gracht',
  'Marnixkade',
  'Zuiderdijk',
  'Sint Jansplein',
  'Tulpstraat',
  'Vondelpad',
  'Händelstraat',
  'Johan de Wittlaan',
  'Weversdreef',
  'Hoefkade',
];

export function address(chance: Chance): string {
  const [digits, pair] = code(chance);
  const street = chance.of(STREETS);
  const number = houseNumber(chance);
  return chance.of([
    `${street} ${number}`,
    `${street} ${number}`,
    `${street.toLowerCase()} ${number}`,
    `${street} nr ${number}`,
    `${street} ${number}, ${digits} ${pair} ${chance.of(['Utrecht', 'Breda', 'Almere', 'Zwolle'])}`,
    `${street} ${number} ${chance.of(['Rotterdam', 'Tilburg', 'Arnhem'])}`,
  ]);
}

export function birthDate(chance: Chance): string {
  const [day, month, year] = [chance.between(1, 28), chance.between(1, 12), chance.between(1965, 2015)];
  const mark = chance.of(['-', '/', '.']);
  const [dd, mm, yy] = [String(day).padStart(2, '0'), String(month).padStart(2, '0'), String(year).slice(2)];
  return chance.of([
    `${dd}${mark}${mm}${mark}${year}`,
    `${day}${mark}${month}${mark}${year}`,
    `${day}${mark}${month}${mark}${yy}`,
    `${day} ${MONTHS[month - 1]} ${year}`,
    `${day} ${MONTHS[month - 1]} ${year}`,
    `${day} ${SHORT[month - 1]} '${yy}`,
    `${day} ${SHORT[month - 1]} ${year}`,
    `${year}-${mm}-${dd}`,
    `${day} ${MONTHS[month - 1]}`,
    `${ENGLISH_MONTHS[month - 1]} ${day}, ${year}`,
    `${dd}${mm}${year}`,
    `${dd} ${mm} ${year}`,
  ]);
}

export function vNumber(chance: Chance): string {
  const digits = `2${chance.digits(9)}`;
  return chance.of([
    digits,
    grouped(digits, [3, 3, 4], '.'),
    grouped(digits, [3, 3, 4], ' '),
    grouped(digits, [4, 3, 3], ' '),
  ]);
}

export function numberPlate(chance: Chance): string {
  const layout = chance.of([
    'LL-DD-DD',
    'DD-DD-LL',
    'DD-LL-DD',
    'LL-DD-LL',
    'LL-LL-DD',
    'DD-LL-LL',
    'DD-LLL-D',
    'D-LLL-DD',
    'LL-DDD-L',
    'L-DDD-LL',
    'LLL-DD-L',
    'D-LL-DDD',
  ]);
  const plate = layout.replace(/[LD]/g, (sign) => (sign === 'L' ? letters(chance, 1) : chance.digits(1)));
  return chance.of([
    plate,
    plate,
    plate.toLowerCase(),
    plate.replaceAll('-', ''),
    plate.replaceAll('-', ' '),
  ]);
}

export function socialHandle(chance: Chance): string {
  const name =
    chance.of(['amina', 'zeynep', 'hodan', 'k.yusuf', 'semhar', 'rojin', 'nimo', 'lula', 'xamdi', 'fatma']) +
    chance.of(['_08', '.x', '__21', '2009', '_official', '.so']);
  return chance.of([
    `@${name}`,
    `@${name}`,
    `instagram.com/${name}`,
    `https://www.tiktok.com/@${name}`,
    `https://facebook.com/${name}`,
    `snapchat.com/add/${name}`,
  ]);
}
