import { firstItems, municipalities, provinces, regions } from './first-day';

const duplicates = (keys: string[]): string[] => keys.filter((key, index) => keys.indexOf(key) !== index);

describe('the lists of the first day', () => {
  it('hold 12 provinces, 25 GGD regions and 342 municipalities, each once', () => {
    expect([provinces().length, regions().length, municipalities().length]).toEqual([12, 25, 342]);
    expect(duplicates(municipalities().map((one) => one.code))).toEqual([]);
    expect(duplicates(municipalities().map((one) => one.name))).toEqual([]);
  });

  it('put every municipality in a known province and region', () => {
    const known = new Set([...provinces(), ...regions()].map((one) => one.code));
    expect(
      municipalities().filter((one) => !known.has(one.province_code) || !known.has(one.ggd_region_code)),
    ).toEqual([]);
    expect(municipalities()).toContainEqual({
      code: 'GM0855',
      name: 'Tilburg',
      province_code: 'PV30',
      ggd_region_code: 'hart-voor-brabant',
    });
  });

  it('hold 20 languages with their direction, and no item twice', () => {
    const languages = firstItems().filter((item) => item.list === 'language');
    expect(languages).toHaveLength(20);
    expect(languages.find((item) => item.key === 'ar')).toMatchObject({
      endonym: 'العربية',
      direction: 'rtl',
    });
    expect(duplicates(firstItems().map((item) => `${item.list}/${item.key}`))).toEqual([]);
  });

  it('number each list from one without a gap', () => {
    for (const list of new Set(firstItems().map((item) => item.list))) {
      const positions = firstItems()
        .filter((item) => item.list === list)
        .map((item) => item.position);
      expect(positions).toEqual(positions.map((_, index) => index + 1));
    }
  });
});
