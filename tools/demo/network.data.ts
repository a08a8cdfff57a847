/**
 * The network of the demo year. It is shaped like the real one; every organisation, person, reference and amount in it is
 * fictitious, and every name says so.
 */
export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  /** Languages that its key persons speak, the commonest first. */
  readonly languages: readonly string[];
  readonly communities: readonly string[];
  /** GGD regions where it works, the busiest first. */
  readonly regions: readonly string[];
  readonly keyPersons: number;
  /** Share of the network's activities, in percent. */
  readonly share: number;
}

export const ORGANISATIONS: readonly DemoOrganisation[] = [
  {
    key: 'dalmar',
    name: 'Federatie Dalmar (demo)',
    shortName: 'Dalmar',
    languages: ['so', 'ar', 'nl'],
    communities: ['Somalische gemeenschap'],
    regions: [
      'hart-voor-brabant',
      'rotterdam-rijnmond',
      'haaglanden',
      'amsterdam',
      'utrecht',
      'brabant-zuidoost',
    ],
    keyPersons: 72,
    share: 26,
  },
  {
    key: 'anadolu',
    name: 'Inspraak Anadolu (demo)',
    shortName: 'Anadolu',
    languages: ['tr', 'kmr', 'nl'],
    communities: ['Turkse gemeenschap', 'Koerdische gemeenschap'],
    regions: ['rotterdam-rijnmond', 'amsterdam', 'twente', 'utrecht'],
    keyPersons: 44,
    share: 16,
  },
  {
    key: 'atlas',
    name: 'Samenwerking Atlas (demo)',
    shortName: 'Atlas',
    languages: ['zgh', 'ar', 'nl'],
    communities: ['Marokkaanse gemeenschap'],
    regions: ['utrecht', 'amsterdam', 'haaglanden', 'gelderland-midden'],
    keyPersons: 40,
    share: 14,
  },
  {
    key: 'selam',
    name: 'Stichting Selam (demo)',
    shortName: 'Selam',
    languages: ['ti', 'am', 'om', 'en'],
    communities: ['Eritrese gemeenschap', 'Ethiopische gemeenschap'],
    regions: ['rotterdam-rijnmond', 'groningen', 'hart-voor-brabant', 'flevoland'],
    keyPersons: 38,
    share: 13,
  },
  {
    key: 'rojava',
    name: 'Vereniging Rojin (demo)',
    shortName: 'Rojin',
    languages: ['kmr', 'ckb', 'ar'],
    communities: ['Koerdische gemeenschap'],
    regions: ['haaglanden', 'twente', 'noord-en-oost-gelderland'],
    keyPersons: 26,
    share: 9,
  },
  {
    key: 'brug',
    name: 'Vluchtelingennetwerk De Brug (demo)',
    shortName: 'De Brug',
    languages: ['prs', 'ps', 'ar', 'en'],
    communities: ['Afghaanse gemeenschap', 'Syrische gemeenschap'],
    regions: ['utrecht', 'gelderland-zuid', 'groningen', 'zuid-limburg'],
    keyPersons: 30,
    share: 9,
  },
  {
    key: 'vrouwenkracht',
    name: 'Landelijke werkgroep Vrouwenkracht (demo)',
    shortName: 'Vrouwenkracht',
    languages: ['nl', 'ar', 'zgh'],
    communities: ['Marokkaanse gemeenschap', 'Syrische gemeenschap'],
    regions: ['amsterdam', 'kennemerland', 'rotterdam-rijnmond'],
    keyPersons: 22,
    share: 6,
  },
  {
    key: 'kleur',
    name: 'Netwerk Geloof en Kleur (demo)',
    shortName: 'Geloof en Kleur',
    languages: ['en', 'kri', 'nl'],
    communities: ['West-Afrikaanse kerken'],
    regions: ['amsterdam', 'haaglanden', 'rotterdam-rijnmond'],
    keyPersons: 16,
    share: 4,
  },
  {
    key: 'oever',
    name: 'Kennisbureau De Oever (demo)',
    shortName: 'De Oever',
    languages: ['nl', 'en'],
    communities: [],
    regions: ['utrecht', 'ijsselland', 'zeeland'],
    keyPersons: 12,
    share: 3,
  },
];

export const FUNDERS = [
  { key: 'ocw', name: 'Ministerie van OCW (demo)', shortName: 'OCW' },
  { key: 'szw', name: 'Ministerie van SZW (demo)', shortName: 'SZW' },
  { key: 'vws', name: 'Ministerie van VWS (demo)', shortName: 'VWS' },
] as const;

/** The alliance: its members, the first of which leads. */
export const NETWORK = {
  key: 'alliantie',
  name: 'Alliantie Van Binnenuit (demo)',
  members: ['anadolu', 'dalmar', 'atlas', 'selam', 'rojava', 'brug', 'vrouwenkracht', 'kleur', 'oever'],
} as const;

export interface DemoIndicator {
  readonly name: string;
  readonly unit: string;
  readonly kind: 'SUM' | 'LEVEL';
  readonly target: number;
  /** What the report of 2025 tells. */
  readonly in2025: { readonly result: number; readonly source: string; readonly explanation?: string };
}
export interface DemoPlanned {
  readonly number: string;
  readonly title: string;
  readonly objective: string;
  readonly activities: number;
  readonly hours: number;
  readonly attendances: number;
  /** Which activities count for it. */
  readonly forms: readonly string[];
  readonly themes?: readonly string[];
  readonly indicator?: DemoIndicator;
}
export interface DemoGrant {
  readonly key: string;
  readonly holder: string;
  readonly funder: (typeof FUNDERS)[number]['key'];
  readonly inNetwork: boolean;
  readonly reference: string;
  readonly scheme: string;
  readonly title: string;
  readonly from: string;
  readonly until: string;
  readonly amountCents: number;
  readonly arrangement: 'LUMP_SUM_BELOW_25K' | 'FIXED_25K_TO_125K' | 'ACTUAL_COSTS_FROM_125K';
  readonly planned: readonly DemoPlanned[];
  readonly obligations: readonly (readonly [text: string, dueOn: string | null])[];
}

const MEETINGS = ['huiskamer', 'voorlichting', 'themabijeenkomst'];
const KADER = 'Kaderregeling subsidies OCW, SZW en VWS';

export const GRANTS: readonly DemoGrant[] = [
  {
    key: 'vws-dalmar',
    holder: 'dalmar',
    funder: 'vws',
    inNetwork: false,
    reference: 'DEMO-VWS-2025-014',
    scheme: KADER,
    title: 'Sleutelpersonen gezondheid en bescherming',
    from: '2025-01-01',
    until: '2028-01-01',
    amountCents: 98_000_000,
    arrangement: 'ACTUAL_COSTS_FROM_125K',
    planned: [
      {
        number: '1.1',
        title: 'Huiskamergesprekken over gezondheid',
        objective: 'Vrouwen en mannen kennen de gevolgen van VGV en de weg naar zorg.',
        activities: 640,
        hours: 1280,
        attendances: 6400,
        forms: ['huiskamer', 'huisbezoek'],
        themes: ['vgv', 'gezondheid'],
        indicator: {
          name: 'Gemeenten met ten minste één bijeenkomst',
          unit: 'gemeenten',
          kind: 'LEVEL',
          target: 40,
          in2025: { result: 38, source: 'Planning van de coördinatoren, stand op 31 december' },
        },
      },
      {
        number: '1.2',
        title: 'Voorlichting op locatie',
        objective: 'Nieuwkomers krijgen vroeg informatie in hun eigen taal.',
        activities: 300,
        hours: 600,
        attendances: 4500,
        forms: ['voorlichting', 'themabijeenkomst'],
      },
      {
        number: '2.1',
        title: 'Begeleiding naar hulp',
        objective: 'Wie hulp zoekt, komt bij de juiste organisatie.',
        activities: 260,
        hours: 400,
        attendances: 300,
        forms: ['individueel', 'toeleiding', 'spreekuur'],
      },
    ],
    obligations: [
      ['Jaarlijks een tussenrapportage', '2026-04-01'],
      ['Noem het ministerie als subsidiegever in publicaties', null],
      ['Verzeker vrijwilligers tegen aansprakelijkheid', null],
    ],
  },
  {
    key: 'ocw-alliantie',
    holder: 'anadolu',
    funder: 'ocw',
    inNetwork: true,
    reference: 'DEMO-OCW-2023-071',
    scheme: 'Subsidieregeling gender- en LHBTI+-gelijkheid 2022–2027',
    title: 'Verandering van binnenuit',
    from: '2025-01-01',
    until: '2028-01-01',
    amountCents: 210_000_000,
    arrangement: 'ACTUAL_COSTS_FROM_125K',
    planned: [
      {
        number: '1.1',
        title: 'Dialoogbijeenkomsten',
        objective: 'Gemeenschappen praten zelf over gelijkwaardigheid, veiligheid en acceptatie.',
        activities: 2900,
        hours: 6100,
        attendances: 46_000,
        forms: ['dialoog', 'themabijeenkomst', 'huiskamer'],
        themes: ['zelfbeschikking', 'gendergelijkheid', 'lhbtiq', 'huwelijksdwang'],
        indicator: {
          name: 'Gespreksleiders die zelf een bijeenkomst leidden',
          unit: 'personen',
          kind: 'LEVEL',
          target: 120,
          in2025: {
            result: 97,
            source: 'Presentielijsten van de begeleide bijeenkomsten',
            explanation: 'De tweede groep gespreksleiders begon pas in november. Zij tellen vanaf 2026 mee.',
          },
        },
      },
      {
        number: '1.3',
        title: 'Jongeren in gesprek',
        objective: 'Jongeren kiezen vrij met wie zij leven.',
        activities: 820,
        hours: 1500,
        attendances: 12_500,
        forms: [...MEETINGS, 'dialoog'],
        themes: ['zelfbeschikking', 'huwelijksdwang'],
      },
      {
        number: '2.2',
        title: 'Workshops voor professionals',
        objective: 'Professionals kennen de sleutelpersonen en weten hen te vinden.',
        activities: 190,
        hours: 380,
        attendances: 2600,
        forms: ['workshop_professionals', 'advies_professional'],
      },
    ],
    obligations: [
      ['Tussenverslag aan DUS-I', '2026-04-01'],
      ['Deel lessen met de andere allianties', null],
    ],
  },
  {
    key: 'szw-atlas',
    holder: 'atlas',
    funder: 'szw',
    inNetwork: false,
    reference: 'DEMO-SZW-2025-032',
    scheme: KADER,
    title: 'Zelfbeschikking bij nieuwkomers',
    from: '2025-07-01',
    until: '2027-07-01',
    amountCents: 11_900_000,
    arrangement: 'FIXED_25K_TO_125K',
    planned: [
      {
        number: '1',
        title: 'Bijeenkomsten bij inburgering (KNM en PVT)',
        objective: 'Nieuwkomers kennen hun rechten en de weg naar hulp.',
        activities: 160,
        hours: 320,
        attendances: 2400,
        forms: ['voorlichting', 'themabijeenkomst', 'dialoog'],
      },
      {
        number: '2',
        title: 'Gesprekken thuis',
        objective: 'Ouders praten met hun kinderen over keuze en huwelijk.',
        activities: 220,
        hours: 400,
        attendances: 1500,
        forms: ['huiskamer', 'huisbezoek', 'individueel'],
      },
    ],
    obligations: [['Meld afwijkingen van het plan direct', null]],
  },
  {
    key: 'vws-selam',
    holder: 'selam',
    funder: 'vws',
    inNetwork: false,
    reference: 'DEMO-VWS-2025-029',
    scheme: KADER,
    title: 'Moeders en dochters',
    from: '2025-03-01',
    until: '2027-01-01',
    amountCents: 6_400_000,
    arrangement: 'FIXED_25K_TO_125K',
    planned: [
      {
        number: '1.1',
        title: 'Moedergroepen',
        objective: 'Moeders steunen elkaar in het beschermen van hun dochters.',
        activities: 230,
        hours: 460,
        attendances: 2300,
        forms: ['huiskamer', 'dialoog'],
        themes: ['vgv', 'opvoeding', 'gezondheid'],
        indicator: {
          name: 'Folders over de weg naar hulp uitgedeeld',
          unit: 'folders',
          kind: 'SUM',
          target: 3000,
          in2025: { result: 1420, source: 'Bestellingen min voorraad' },
        },
      },
      {
        number: '1.2',
        title: 'Voorlichting in kerken en centra',
        objective: 'Gemeenschap en geestelijken spreken zich uit.',
        activities: 130,
        hours: 300,
        attendances: 2600,
        forms: ['voorlichting', 'themabijeenkomst'],
      },
    ],
    obligations: [['Eindverslag binnen 22 weken', '2027-06-04']],
  },
  {
    key: 'szw-brug',
    holder: 'brug',
    funder: 'szw',
    inNetwork: false,
    reference: 'DEMO-SZW-2026-008',
    scheme: KADER,
    title: 'De weg naar hulp',
    from: '2026-01-01',
    until: '2027-01-01',
    amountCents: 2_300_000,
    arrangement: 'LUMP_SUM_BELOW_25K',
    planned: [
      {
        number: '1',
        title: 'Gesprekken en begeleiding',
        objective: 'Mensen weten waar zij terecht kunnen bij dwang of geweld.',
        activities: 140,
        hours: 260,
        attendances: 1100,
        forms: ['huiskamer', 'individueel', 'dialoog', 'voorlichting'],
      },
    ],
    obligations: [],
  },
];

/** Who can sign in. The names are roles and first names that nobody in the field bears together. */
export const PEOPLE = [
  {
    key: 'coordinator-dalmar',
    name: 'Coördinator Ayaan (demo)',
    role: 'coordinator',
    organisation: 'dalmar',
  },
  {
    key: 'coordinator-anadolu',
    name: 'Coördinator Deniz (demo)',
    role: 'coordinator',
    organisation: 'anadolu',
  },
  { key: 'coordinator-atlas', name: 'Coördinator Samira (demo)', role: 'coordinator', organisation: 'atlas' },
  {
    key: 'network',
    name: 'Netwerkcoördinator Joke (demo)',
    role: 'network_coordinator',
    organisation: 'anadolu',
  },
  {
    key: 'officer-vws',
    name: 'Beleidsmedewerker VWS (demo)',
    role: 'funder_desk_officer',
    organisation: 'vws',
  },
  {
    key: 'officer-ocw',
    name: 'Beleidsmedewerker OCW (demo)',
    role: 'funder_desk_officer',
    organisation: 'ocw',
  },
  {
    key: 'officer-szw',
    name: 'Beleidsmedewerker SZW (demo)',
    role: 'funder_desk_officer',
    organisation: 'szw',
  },
  { key: 'administrator', name: 'Beheerder (demo)', role: 'administrator', organisation: 'oever' },
  { key: 'auditor-dalmar', name: 'Auditor (demo)', role: 'auditor', organisation: 'dalmar' },
] as const;

/** What key persons wrote down about what they heard: nothing that tells of anybody. */
export const HEARD: readonly string[] = [
  'Veel vragen over wat de wet zegt. Men wist niet dat het ook in het buitenland strafbaar is.',
  'De groep wilde weten hoe je hulp vraagt zonder dat de familie het merkt.',
  'Moeders zeggen dat zij het anders willen dan vroeger.',
  'De mannen waren eerst stil. Na een uur kwamen de vragen.',
  'Er is behoefte aan een bijeenkomst voor jongeren apart.',
  'Men denkt dat het weinig voorkomt. Toch kennen velen verhalen van vroeger.',
  'Vraag om een folder in de eigen taal.',
  'De zomervakantie komt eraan, ouders maken zich zorgen over druk van familie.',
  'Goede sfeer. Men wil een vervolg over opvoeding.',
  'Er was verwarring over het verschil tussen een gearrangeerd huwelijk en dwang.',
];
