import { addDays } from '@sleutelring/kernel';
import type { ActivityLogInput } from '@sleutelring/outreach';
import { type DemoOrganisation, HEARD, ORGANISATIONS } from './network.data';
import type { DemoKeyPerson } from './people-plan';
import { Random, demoId } from './random';

export const FIRST_DAY = '2025-06-01';
export const LAST_DAY = '2026-11-22';
export const ACTIVITIES = 6000;
const DAYS = 540;

export interface PlannedLog {
  readonly keyPerson: DemoKeyPerson;
  readonly input: ActivityLogInput;
}

/** Form, where it is held, for whom, how many come, minutes; the commonest first. */
const KINDS = [
  {
    form: 'huiskamer',
    settings: ['woning'],
    audiences: ['vrouwen', 'ouders'],
    people: [5, 14],
    minutes: [90, 120, 150],
  },
  {
    form: 'dialoog',
    settings: ['buurthuis', 'zelforganisatie', 'moskee', 'kerk'],
    audiences: ['gemengd', 'vrouwen', 'mannen'],
    people: [8, 26],
    minutes: [120, 150, 180],
  },
  {
    form: 'individueel',
    settings: ['woning', 'buurthuis'],
    audiences: ['vrouwen', 'jongeren', 'mannen'],
    people: [1, 2],
    minutes: [30, 45, 60],
  },
  {
    form: 'voorlichting',
    settings: ['azc', 'inburgering_knm', 'inburgering_pvt', 'buurthuis', 'school'],
    audiences: ['nieuwkomers', 'gemengd', 'vrouwen'],
    people: [10, 34],
    minutes: [60, 90, 120],
  },
  {
    form: 'themabijeenkomst',
    settings: ['zelforganisatie', 'buurthuis', 'moskee', 'kerk', 'jongerencentrum'],
    audiences: ['gemengd', 'jongeren', 'mannen', 'religieuze_leiders'],
    people: [12, 45],
    minutes: [120, 180],
  },
  {
    form: 'toeleiding',
    settings: ['gezondheidscentrum', 'anders'],
    audiences: ['vrouwen', 'jongeren'],
    people: [1, 1],
    minutes: [45, 60, 90],
  },
  {
    form: 'huisbezoek',
    settings: ['woning'],
    audiences: ['ouders', 'vrouwen'],
    people: [1, 4],
    minutes: [45, 60, 90],
  },
  {
    form: 'spreekuur',
    settings: ['zelforganisatie', 'gezondheidscentrum'],
    audiences: ['vrouwen', 'gemengd'],
    people: [3, 9],
    minutes: [120, 180],
  },
  {
    form: 'online',
    settings: ['online'],
    audiences: ['jongeren', 'gemengd'],
    people: [4, 18],
    minutes: [60, 90],
  },
  {
    form: 'advies_professional',
    settings: ['school', 'gezondheidscentrum', 'anders'],
    audiences: ['professionals'],
    people: [1, 4],
    minutes: [30, 60],
  },
  {
    form: 'workshop_professionals',
    settings: ['school', 'gezondheidscentrum', 'anders'],
    audiences: ['professionals'],
    people: [8, 22],
    minutes: [120, 180],
  },
] as const;

const THEMES: Record<string, readonly string[]> = {
  dalmar: ['vgv', 'gezondheid', 'opvoeding', 'zelfbeschikking', 'wet_en_hulp', 'achterlating'],
  selam: ['vgv', 'gezondheid', 'opvoeding', 'wet_en_hulp', 'zelfbeschikking'],
  rest: [
    'zelfbeschikking',
    'huwelijksdwang',
    'opvoeding',
    'gendergelijkheid',
    'eergerelateerd_geweld',
    'wet_en_hulp',
    'achterlating',
    'huwelijkse_gevangenschap',
    'lhbtiq',
    'huiselijk_geweld',
  ],
};
const HELP = [
  'veilig_thuis',
  'huisarts',
  'wijkteam',
  'jgz',
  'nazorgspreekuur',
  'juridisch',
  'vluchtelingenwerk',
  'lkha',
  'ggz',
  'vrouwenopvang',
];
const MATERIALS = [
  'hulpkaart',
  'folder_vgv',
  'gesprekskaarten',
  'verklaring_tegen_meisjesbesnijdenis',
  'folder_huwelijk',
  'film',
  'presentatie',
];

/** What the whole network did in eighteen months, by day. */
export function planOutreach(
  people: readonly DemoKeyPerson[],
  municipalitiesOf: (region: string) => readonly string[],
): PlannedLog[] {
  const random = new Random(20_260_101);
  const logs = ORGANISATIONS.flatMap((organisation) => {
    const own = people.filter((one) => one.organisation === organisation.key && one.startsActive);
    const count = Math.round((ACTIVITIES * organisation.share) / 100);
    return Array.from({ length: count }, (_, index) =>
      planOne(random, organisation, random.favour(own), index, municipalitiesOf),
    );
  });
  return logs.sort((one, other) => (one.input.day < other.input.day ? -1 : 1));
}

function planOne(
  random: Random,
  organisation: DemoOrganisation,
  keyPerson: DemoKeyPerson,
  index: number,
  municipalitiesOf: (region: string) => readonly string[],
): PlannedLog {
  const kind = random.favour(KINDS);
  const audienceKey = random.favour(kind.audiences);
  const attendances = random.between(kind.people[0], kind.people[1]);
  const themes = THEMES[organisation.key] ?? (THEMES.rest as readonly string[]);
  const input: ActivityLogInput = {
    id: demoId('log', organisation.key, index),
    day: workingDay(random),
    municipalityCode: random.favour(municipalitiesOf(random.favour(keyPerson.regions))),
    formKey: kind.form,
    settingKey: random.favour(kind.settings),
    themeKeys: several(random, themes, random.between(1, 3)),
    languageKey: random.favour(keyPerson.languages),
    audienceKey,
    bands: bandsOf(random, audienceKey, attendances),
    newcomers: random.between(0, audienceKey === 'nieuwkomers' ? attendances : Math.floor(attendances / 3)),
    firstTime: random.between(0, attendances),
    durationMinutes: random.pick(kind.minutes),
    materialKeys: random.chance(0.6) ? several(random, MATERIALS, random.between(1, 2)) : [],
    heard: random.chance(0.25) ? random.pick(HEARD) : null,
    guidance: random.chance(kind.form === 'toeleiding' ? 1 : 0.12)
      ? [{ destinationKey: random.favour(HELP), count: 1 }]
      : [],
  };
  return { keyPerson, input };
}

/** Quiet in July and August, busy in spring and autumn. */
function workingDay(random: Random): string {
  const day = addDays(FIRST_DAY, random.between(0, DAYS - 1));
  const isSummer = ['07', '08'].includes(day.slice(5, 7));
  return day > LAST_DAY || (isSummer && random.chance(0.6)) ? workingDay(random) : day;
}

function several<Item>(random: Random, items: readonly Item[], count: number): Item[] {
  const chosen = new Set<Item>();
  while (chosen.size < Math.min(count, items.length)) chosen.add(random.favour(items));
  return [...chosen];
}

const AGES: Record<string, readonly string[]> = {
  jongeren: ['12_17', '18_25'],
  ouders: ['26_45', '46_64'],
  professionals: ['26_45', '46_64', '18_25'],
};

function bandsOf(random: Random, audience: string, attendances: number): ActivityLogInput['bands'] {
  const ages = AGES[audience] ?? ['26_45', '18_25', '46_64', '65_plus'];
  const counts = new Map<string, number>();
  for (let person = 0; person < attendances; person++) {
    const key = `${genderOf(random, audience)}/${random.favour(ages)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({
    genderKey: key.split('/')[0] as string,
    ageGroupKey: key.split('/')[1] as string,
    count,
  }));
}

function genderOf(random: Random, audience: string): string {
  if (audience === 'vrouwen') return 'vrouw';
  if (audience === 'mannen') return 'man';
  if (random.chance(0.015)) return 'anders';
  return random.chance(0.62) ? 'vrouw' : 'man';
}
