import { matches } from './matches';

describe('what is typed', () => {
  it('is found wherever it stands, without accents and capitals', () => {
    expect(matches('coordi', 'Coördinator')).toBe(true);
    expect(matches('GGD', 'ggd twente')).toBe(true);
  });

  it('is found when each word is, in any order and in any of the texts', () => {
    expect(matches('vws tussen', 'Tussenverslag 2025', 'DEMO-VWS-2025-014')).toBe(true);
    expect(matches('vws eind', 'Tussenverslag 2025', 'DEMO-VWS-2025-014')).toBe(false);
  });

  it('finds everything while nothing is typed', () => {
    expect(matches('', 'Overzicht')).toBe(true);
  });
});
