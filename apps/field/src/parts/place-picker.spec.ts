import { placesFor } from './place-picker';

const PLACES = ['Aalten', "'s-Hertogenbosch", 'Bergen (L.)', 'Súdwest-Fryslân', 'Tilburg', 'Tholen'].map(
  (name) => ({
    code: name,
    name,
  }),
);
const names = (typed: string): string[] => placesFor(PLACES, typed).map(({ name }) => name);

describe('placesFor', () => {
  it.each([
    ['t', ['Tilburg', 'Tholen', 'Aalten', "'s-Hertogenbosch", 'Súdwest-Fryslân']],
    ['til', ['Tilburg']],
    ["'s-her", ["'s-Hertogenbosch"]],
    ['sudwest', ['Súdwest-Fryslân']],
    ['  ', []],
    ['xyz', []],
  ])('finds for %p %p', (typed, found) => {
    expect(names(typed)).toEqual(found);
  });
});
