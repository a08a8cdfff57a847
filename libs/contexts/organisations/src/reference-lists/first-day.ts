import { HELP_CONTACTS, LANGUAGES, REFERENCE_LISTS } from './lists.data';
import { GGD_REGIONS, PROVINCES } from './regions.data';

const LANGUAGE_SOURCE = 'ISO 639; keuze naar het werkveld, 2026';

export const provinces = () => PROVINCES.map(([code, name]) => ({ code, name }));
export const regions = () => GGD_REGIONS.map(({ code, name }) => ({ code, name }));

export const municipalities = () =>
  GGD_REGIONS.flatMap((region) =>
    Object.entries(region.municipalities).flatMap(([province_code, list]) =>
      list.split('; ').map((entry) => ({
        code: `GM${entry.slice(0, 4)}`,
        name: entry.slice(5),
        province_code,
        ggd_region_code: region.code,
      })),
    ),
  );

/** Every item of every list, numbered in the order in which a form shows it. */
export function firstItems() {
  const items = REFERENCE_LISTS.flatMap(({ list, source, rows }) =>
    rows.map(([key, label_nl, label_en]) => ({
      list,
      key,
      label_nl,
      label_en,
      source,
      ...contactOf(list, key),
    })),
  );
  const languages = LANGUAGES.map(([key, label_nl, label_en, endonym, direction]) => ({
    list: 'language',
    key,
    label_nl,
    label_en,
    source: LANGUAGE_SOURCE,
    endonym,
    direction,
    verified: false,
  }));
  const place = new Map<string, number>();
  return [...items, ...languages].map((item) => {
    const position = (place.get(item.list) ?? 0) + 1;
    place.set(item.list, position);
    return { ...item, position };
  });
}

function contactOf(list: string, key: string): { contact?: string; verified: boolean } {
  const known = list === 'help_destination' ? HELP_CONTACTS[key] : undefined;
  return known ? { contact: known[0], verified: known[1] } : { verified: false };
}
