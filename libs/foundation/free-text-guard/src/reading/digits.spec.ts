import { digitView } from './digits';
import { plainView } from './view';

const inDigits = (text: string) => digitView(plainView(text)).text;

describe('numbers that are said', () => {
  it.each([
    ['nul zes twaalf vierendertig', '0 6 12 34'],
    ['tweeëntwintig drieëndertig zesentachtig', '22 33 86'],
    ['vier en dertig', '34'],
    ['zestien zeventig zeven', '16 70 7'],
    ['negenennegentig acht en tachtig', '99 88'],
    ['zero six twenty-one thirty four ninety', '0 6 21 34 90'],
    ['nulzes eentwee', '06 12'],
    ['O6 l2 o612345678', '06 12 0612345678'],
    ['nul zes dubbel drie', '0 6 33'],
    ['bir iki üç dört beş', '0 0 0 0 0'],
    ['on and on', 'on and on'],
    ['eenheid, tweeling, achter, ooit', 'eenheid, tweeling, achter, ooit'],
  ])('%s', (said, digits) => expect(inDigits(said)).toBe(digits));

  it('keeps every digit at the words it comes from', () => {
    const view = digitView(plainView('bel nul zes'));
    expect([view.text, view.from.slice(-3), view.to.slice(-3)]).toEqual(['bel 0 6', [4, 7, 8], [7, 8, 11]]);
  });
});
