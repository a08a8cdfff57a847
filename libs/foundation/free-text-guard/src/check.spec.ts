import { check } from './check';

const found = (text: string) =>
  check(text, { language: 'nl' }).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('hard identifiers stop', () => {
  it.each([
    ['Bel haar op 06-12345678', 'phone: 06-12345678'],
    ['haar nr is O6 12345678', 'phone: O6 12345678'],
    [
      '06 twaalf vierendertig zesenvijftig achtenzeventig',
      'phone: 06 twaalf vierendertig zesenvijftig achtenzeventig',
    ],
    ['familie in Somalië: +252 61 5551234', 'phone: +252 61 5551234'],
    ['thuis 070 123 45 67', 'phone: 070 123 45 67'],
    ['haar nummer 123 456 782', 'bsn: 123 456 782'],
    ['bsn 123456789', 'bsn: 123456789'],
    ['voor het dossier nog: haar nr bij de gemeente is 123456782', 'bsn: 123456782'],
    ['fadumo (at) hotmail punt com', 'email: fadumo (at) hotmail punt com'],
    ['nl91 abna 0417 1643 00', 'iban: nl91 abna 0417 1643 00'],
    ['ze woont 3511 ab nr 12', 'postcode: 3511 ab nr 12'],
    ['Kerkstraat 12, 3511 AB Utrecht', 'address: Kerkstraat 12, 3511 AB Utrecht'],
    ["geboren op 12 mrt '08", "birthDate: 12 mrt '08"],
    ['V-nummer 123.456.7890', 'vNumber: 123.456.7890'],
    ['auto met gx-123-b', 'numberPlate: gx-123-b'],
    ['insta: amina.08', 'socialHandle: amina.08'],
    [
      'nul zes dubbel drie een twee vier acht negen vijf',
      'phone: nul zes dubbel drie een twee vier acht negen vijf',
    ],
    [
      'telefonu sıfır beş yüz otuz iki dört yüz elli üç yirmi bir',
      'phone: sıfır beş yüz otuz iki dört yüz elli üç yirmi bir',
    ],
    ['06 🙂 1234 🙂 5678', 'phone: 06 🙂 1234 🙂 5678'],
    ['zij is van 3 maart 2009', 'birthDate: 3 maart 2009'],
    ['waxay dhalatay 3/3/2009', 'birthDate: 3/3/2009'],
    ['haar pasje: 281.234.5678', 'vNumber: 281.234.5678'],
    ['woont op de klei 12', 'address: klei 12'],
    ['leyla_x1 (insta)', 'socialHandle: leyla_x1'],
    ['sara_at_live_dot_nl', 'email: sara_at_live_dot_nl'],
    ['kenteken 1-abc-234', 'numberPlate: 1-abc-234'],
  ])('%s', (text, expected) => {
    const kind = expected.split(':')[0];
    expect(found(text).filter((one) => one.startsWith(`${kind}:`))).toEqual([expected]);
    expect(check(text, { language: 'nl' }).some(({ severity }) => severity === 'stop')).toBe(true);
  });
});

describe('names warn', () => {
  it.each([
    ['mevrouw Yıldız vertelde iets', 'Yıldız'],
    ['de dochter van hodan komt', 'hodan'],
    ['ik sprak met Mulubrhan over school', 'Mulubrhan'],
    ['Fadumo Abdi Warsame was er ook', 'Fadumo Abdi Warsame'],
  ])('%s', (text, name) => {
    expect(check(text, { language: 'nl' })).toEqual([
      expect.objectContaining({
        kind: 'personName',
        severity: 'warn',
        start: text.indexOf(name),
        end: text.indexOf(name) + name.length,
      }),
    ]);
  });
});

describe('a clean note stays clean', () => {
  it.each([
    'Bel 112 bij gevaar, of Veilig Thuis op 0800-2000 (gratis).',
    'LKHA: 070-345 43 19, Buitenlandse Zaken +31 247 247 247, WhatsApp +31 6 8238 7796',
    'In 2025 en 2026 kwamen 12 vrouwen uit Zwolle, 09.00-12.30 in lokaal 2.14, € 1.250,00 en artikel 284 Sr.',
    'Amsterdam 12, Rotterdam 8; Isolatorweg 3 haltes; zaal De Brink 2; Vergadering 12 november in kamer 214.',
    'Dossier 123456782, serienummer 12345678901, RSIN 123456782, vlucht TK1952, 200000000 meisjes.',
    'Uitspraak 21 mei 2019, rapport d.d. 3-4-2019, de wet is van 1-7-2015, verjaardagsfeest op 5 december.',
    'Insta is niet handig, snap: veel druk, @iedereen graag reageren, een chat at fier.nl',
    'Bijeenkomst op 06-11-2025 14.30 over de Ramadan, in mei nog een keer met Somalische moeders.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

it('words a suggestion in the language of the note', () => {
  const [dutch] = check('mevrouw Yıldız', { language: 'nl' });
  const [english] = check('mrs Yıldız', { language: 'en' });
  expect([dutch?.suggestion, english?.suggestion]).toEqual(['een vrouw', 'a woman']);
});
