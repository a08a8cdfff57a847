import { ORGANISATIONS } from './network.data';
import { Random, demoId } from './random';

export interface DemoKeyPerson {
  readonly id: string;
  readonly organisation: string;
  readonly alias: string;
  readonly languages: readonly string[];
  readonly communities: readonly string[];
  readonly regions: readonly string[];
  readonly since: string;
  /** False for those who are still being trained: they have done nothing yet. */
  readonly startsActive: boolean;
}

/** Things in a house and a garden: an alias tells nothing of the person who bears it. */
const ALIASES = [
  'Anemoon',
  'Beuk',
  'Ceder',
  'Den',
  'Eik',
  'Fuchsia',
  'Ginkgo',
  'Hazelaar',
  'Iris',
  'Jasmijn',
  'Kastanje',
  'Linde',
  'Meidoorn',
  'Narcis',
  'Olijf',
  'Populier',
  'Roos',
  'Spar',
  'Tulp',
  'Vlier',
  'Wilg',
  'Zonnebloem',
  'Lavendel',
  'Munt',
];

/** About three hundred, of whom the first of each organisation can sign in. */
export function planPeople(): DemoKeyPerson[] {
  const random = new Random(7);
  return ORGANISATIONS.flatMap((organisation) =>
    Array.from({ length: organisation.keyPersons }, (_, index) => ({
      id: demoId('key person', organisation.key, index),
      organisation: organisation.key,
      alias: `${ALIASES[index % ALIASES.length]} ${1 + Math.floor(index / ALIASES.length)}`,
      languages: [
        ...new Set([random.favour(organisation.languages), random.pick(organisation.languages), 'nl']),
      ],
      communities: organisation.communities.length ? [random.favour(organisation.communities)] : [],
      regions: [...new Set([random.favour(organisation.regions), random.favour(organisation.regions)])],
      since: `202${random.between(1, 4)}-0${random.between(1, 9)}-01`,
      startsActive: index < organisation.keyPersons - 3,
    })),
  );
}
