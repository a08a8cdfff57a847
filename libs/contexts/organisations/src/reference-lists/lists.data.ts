/**
 * What the lists hold on the first day. From then on an administrator keeps them; each item carries where it came from.
 * A row: key, Dutch, English.
 */
type Row = readonly [key: string, labelNl: string, labelEn: string];

const LETTER = 'Beleidsreactie schadelijke praktijken, 2026';
const PRACTICE = 'Openbare praktijkbeschrijvingen, gezien in 2026';
const OWN = 'Eigen indeling, nog te bevestigen';

export interface ListData {
  readonly list: string;
  readonly source: string;
  readonly rows: readonly Row[];
}

export const REFERENCE_LISTS: readonly ListData[] = [
  {
    list: 'theme',
    source: LETTER,
    rows: [
      ['vgv', 'Vrouwelijke genitale verminking (VGV)', 'Female genital mutilation (FGM)'],
      ['huwelijksdwang', 'Huwelijksdwang', 'Forced marriage'],
      ['achterlating', 'Achterlating', 'Abandonment abroad'],
      ['huwelijkse_gevangenschap', 'Huwelijkse gevangenschap', 'Marital captivity'],
      ['eergerelateerd_geweld', 'Eergerelateerd geweld', 'Honour-based violence'],
      ['zelfbeschikking', 'Zelfbeschikking', 'Self-determination'],
      ['gendergelijkheid', 'Gelijkwaardigheid man en vrouw', 'Gender equality'],
    ],
  },
  {
    list: 'theme',
    source: PRACTICE,
    rows: [['lhbtiq', 'Acceptatie van lhbtiq+-personen', 'Acceptance of LGBTIQ+ people']],
  },
  {
    list: 'theme',
    source: LETTER,
    rows: [
      ['opvoeding', 'Opvoeding en opvoedondersteuning', 'Parenting and parenting support'],
      ['wet_en_hulp', 'Wetgeving en hulpverlening', 'Law and help services'],
    ],
  },
  {
    list: 'theme',
    source: PRACTICE,
    rows: [['gezondheid', 'Gezondheid en nazorg', 'Health and after-care']],
  },
  {
    list: 'theme',
    source: LETTER,
    rows: [['huiselijk_geweld', 'Huiselijk geweld', 'Domestic violence']],
  },
  {
    list: 'outreach_form',
    source: PRACTICE,
    rows: [
      ['huiskamer', 'Huiskamerbijeenkomst', 'Living-room meeting'],
      ['voorlichting', 'Voorlichtingsbijeenkomst', 'Information meeting'],
    ],
  },
  {
    list: 'outreach_form',
    source: OWN,
    rows: [
      ['dialoog', 'Dialoogbijeenkomst', 'Dialogue meeting'],
      ['themabijeenkomst', 'Themabijeenkomst', 'Theme meeting'],
      ['individueel', 'Individueel gesprek', 'One-to-one conversation'],
    ],
  },
  {
    list: 'outreach_form',
    source: PRACTICE,
    rows: [
      ['huisbezoek', 'Huisbezoek', 'Home visit'],
      ['spreekuur', 'Spreekuur', 'Walk-in consultation'],
    ],
  },
  {
    list: 'outreach_form',
    source: OWN,
    rows: [['online', 'Online sessie', 'Online session']],
  },
  {
    list: 'outreach_form',
    source: LETTER,
    rows: [['toeleiding', 'Begeleiding naar hulp', 'Accompanying someone to help']],
  },
  {
    list: 'outreach_form',
    source: PRACTICE,
    rows: [
      [
        'advies_professional',
        'Advies aan of bemiddeling voor professional',
        'Advice to or mediation for a professional',
      ],
      ['workshop_professionals', 'Workshop voor professionals', 'Workshop for professionals'],
    ],
  },
  {
    list: 'outreach_form',
    source: OWN,
    rows: [['intervisie', 'Intervisie', 'Peer supervision']],
  },
  {
    list: 'outreach_form',
    source: PRACTICE,
    rows: [['training', 'Training', 'Training']],
  },
  {
    list: 'setting',
    source: OWN,
    rows: [
      ['azc', 'Asielzoekerscentrum (AZC)', "Asylum seekers' centre"],
      ['moskee', 'Moskee', 'Mosque'],
      ['kerk', 'Kerk', 'Church'],
    ],
  },
  {
    list: 'setting',
    source: PRACTICE,
    rows: [['gebedscentrum', 'Ander gebedshuis', 'Other place of worship']],
  },
  {
    list: 'setting',
    source: OWN,
    rows: [['school', 'School', 'School']],
  },
  {
    list: 'setting',
    source: LETTER,
    rows: [
      ['inburgering_knm', 'Inburgering: KNM', 'Civic integration: knowledge of Dutch society'],
      [
        'inburgering_pvt',
        'Inburgering: participatieverklaringstraject (PVT)',
        'Civic integration: participation statement',
      ],
    ],
  },
  {
    list: 'setting',
    source: PRACTICE,
    rows: [
      ['buurthuis', 'Buurthuis', 'Community centre'],
      ['jongerencentrum', 'Jongerencentrum', 'Youth centre'],
      ['woning', 'Bij iemand thuis', "Someone's home"],
      ['zelforganisatie', 'Zelforganisatie', 'Community organisation'],
    ],
  },
  {
    list: 'setting',
    source: OWN,
    rows: [
      ['gezondheidscentrum', 'Gezondheidscentrum of GGD', 'Health centre or public health service'],
      ['online', 'Online', 'Online'],
      ['anders', 'Anders', 'Other'],
    ],
  },
  {
    list: 'audience',
    source: OWN,
    rows: [
      ['vrouwen', 'Vrouwen', 'Women'],
      ['mannen', 'Mannen', 'Men'],
      ['jongeren', 'Jongeren', 'Young people'],
      ['ouders', 'Ouders', 'Parents'],
      ['gemengd', 'Gemengd', 'Mixed'],
      ['nieuwkomers', 'Nieuwkomers', 'Newcomers'],
      ['religieuze_leiders', 'Religieuze leiders', 'Religious leaders'],
      ['professionals', 'Professionals', 'Professionals'],
    ],
  },
  {
    list: 'age_group',
    source: OWN,
    rows: [
      ['12_17', '12–17', '12–17'],
      ['18_25', '18–25', '18–25'],
      ['26_45', '26–45', '26–45'],
      ['46_64', '46–64', '46–64'],
      ['65_plus', '65+', '65+'],
      ['onbekend', 'Leeftijd onbekend', 'Age unknown'],
    ],
  },
  {
    list: 'gender',
    source: OWN,
    rows: [
      ['vrouw', 'Vrouw', 'Woman'],
      ['man', 'Man', 'Man'],
      ['anders', 'Anders of niet gezegd', 'Other or not said'],
    ],
  },
  {
    list: 'material',
    source: OWN,
    rows: [['folder_vgv', 'Folder over VGV', 'Leaflet on FGM']],
  },
  {
    list: 'material',
    source: PRACTICE,
    rows: [
      [
        'verklaring_tegen_meisjesbesnijdenis',
        'Verklaring tegen meisjesbesnijdenis',
        'Statement against female circumcision',
      ],
    ],
  },
  {
    list: 'material',
    source: OWN,
    rows: [
      ['folder_huwelijk', 'Folder over vrije partnerkeuze', 'Leaflet on free choice of partner'],
      ['gesprekskaarten', 'Gesprekskaarten', 'Conversation cards'],
      ['film', 'Film of filmpje', 'Film or clip'],
      ['hulpkaart', 'Hulpkaart met telefoonnummers', 'Card with help numbers'],
      ['presentatie', 'Presentatie', 'Slides'],
      ['anders', 'Anders', 'Other'],
    ],
  },
  {
    list: 'help_destination',
    source: LETTER,
    rows: [
      ['veilig_thuis', 'Veilig Thuis', 'Safe at Home (advice and reporting point)'],
      [
        'lkha',
        'Landelijk Knooppunt Huwelijksdwang en Achterlating (LKHA)',
        'National hub on forced marriage and abandonment',
      ],
      ['politie', 'Politie', 'Police'],
      ['huisarts', 'Huisarts', 'GP'],
      ['verloskundige', 'Verloskundige', 'Midwife'],
      ['jgz', 'Jeugdgezondheidszorg (JGZ/GGD)', 'Youth health care'],
    ],
  },
  {
    list: 'help_destination',
    source: PRACTICE,
    rows: [['nazorgspreekuur', 'Nazorgspreekuur VGV (GGD of ziekenhuis)', 'FGM after-care clinic']],
  },
  {
    list: 'help_destination',
    source: OWN,
    rows: [['wijkteam', 'Wijkteam of gemeente', 'Local social team']],
  },
  {
    list: 'help_destination',
    source: PRACTICE,
    rows: [
      ['csg', 'Centrum Seksueel Geweld', 'Sexual assault centre'],
      ['vrouwenopvang', 'Vrouwenopvang', "Women's shelter"],
    ],
  },
  {
    list: 'help_destination',
    source: OWN,
    rows: [
      ['fier', 'Fier', 'Fier'],
      ['juridisch', 'Juridisch Loket of advocaat', 'Legal help'],
      ['ggz', 'Psychische hulp', 'Mental health care'],
    ],
  },
  {
    list: 'help_destination',
    source: PRACTICE,
    rows: [['vluchtelingenwerk', 'VluchtelingenWerk', 'Refugee Council']],
  },
  {
    list: 'help_destination',
    source: OWN,
    rows: [['school', 'School of mentor', 'School']],
  },
  {
    list: 'help_destination',
    source: PRACTICE,
    rows: [['ambassade', 'Ambassade / Buitenlandse Zaken', 'Embassy / Foreign Affairs']],
  },
  {
    list: 'help_destination',
    source: OWN,
    rows: [['anders', 'Anders', 'Other']],
  },
];

/** Key (ISO 639), Dutch, English, own name, direction. */
export const LANGUAGES: readonly (readonly [
  key: string,
  labelNl: string,
  labelEn: string,
  endonym: string,
  direction: 'ltr' | 'rtl',
])[] = [
  ['so', 'Somalisch', 'Somali', 'Soomaali', 'ltr'],
  ['ti', 'Tigrinya', 'Tigrinya', 'ትግርኛ', 'ltr'],
  ['am', 'Amhaars', 'Amharic', 'አማርኛ', 'ltr'],
  ['om', 'Oromo', 'Oromo', 'Afaan Oromoo', 'ltr'],
  ['ar', 'Arabisch', 'Arabic', 'العربية', 'rtl'],
  ['ckb', 'Koerdisch (Sorani)', 'Kurdish (Sorani)', 'کوردیی ناوەندی', 'rtl'],
  ['kmr', 'Koerdisch (Kurmanci)', 'Kurdish (Kurmanji)', 'Kurmancî', 'ltr'],
  ['prs', 'Dari', 'Dari', 'دری', 'rtl'],
  ['fa', 'Farsi', 'Farsi', 'فارسی', 'rtl'],
  ['ps', 'Pasjtoe', 'Pashto', 'پښتو', 'rtl'],
  ['tr', 'Turks', 'Turkish', 'Türkçe', 'ltr'],
  ['zgh', 'Berbers (Tamazight)', 'Berber (Tamazight)', 'ⵜⴰⵎⴰⵣⵉⵖⵜ', 'ltr'],
  ['fr', 'Frans', 'French', 'Français', 'ltr'],
  ['en', 'Engels', 'English', 'English', 'ltr'],
  ['kri', 'Krio', 'Krio', 'Krio', 'ltr'],
  ['ff', 'Fula', 'Fula', 'Fulfulde', 'ltr'],
  ['sw', 'Swahili', 'Swahili', 'Kiswahili', 'ltr'],
  ['ur', 'Urdu', 'Urdu', 'اردو', 'rtl'],
  ['uk', 'Oekraïens', 'Ukrainian', 'Українська', 'ltr'],
  ['nl', 'Nederlands', 'Dutch', 'Nederlands', 'ltr'],
];

/** Numbers for help by destination: contact, whether it was verified, and where. */
export const HELP_CONTACTS: Readonly<
  Record<string, readonly [contact: string, verified: boolean, source: string]>
> = {
  veilig_thuis: ['0800-2000 (gratis, dag en nacht)', true, 'rijksoverheid.nl'],
  politie: ['0900-8844, bij gevaar 112', true, 'politie.nl, rijksoverheid.nl'],
  csg: ['0800-0188', true, 'ggdfryslan.nl, 2 november 2022'],
  ambassade: ['+31 247 247 247, WhatsApp +31 6 8238 7796', true, 'nederlandwereldwijd.nl'],
  lkha: ['070-345 43 19', false, 'huwelijksdwangenachterlating.nl; nummer nog te bevestigen'],
  fier: ['fier.nl/chat', false, 'nog te bevestigen'],
  ggz: ['MIND Korrelatie 0900-1450', false, 'nog te bevestigen'],
};
