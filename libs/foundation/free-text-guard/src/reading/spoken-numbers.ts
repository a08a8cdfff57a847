/** Numbers as they are said, so that "nul zes twaalf vierendertig" is read as 06 12 34. */

const UNITS: Record<string, string> = {
  nul: '0', zero: '0', een: '1', eén: '1', one: '1', twee: '2', two: '2', drie: '3', three: '3', vier: '4', four: '4',
  vijf: '5', five: '5', zes: '6', six: '6', zeven: '7', seven: '7', acht: '8', eight: '8', negen: '9', nine: '9',
}; // prettier-ignore

const TEENS: Record<string, string> = {
  tien: '10', elf: '11', twaalf: '12', twalf: '12', dertien: '13', veertien: '14', vijftien: '15', zestien: '16',
  zeventien: '17', achttien: '18', achtien: '18', negentien: '19', ten: '10', eleven: '11', twelve: '12', thirteen: '13',
  fourteen: '14', fifteen: '15', sixteen: '16', seventeen: '17', eighteen: '18', nineteen: '19',
}; // prettier-ignore

const TENS: Record<string, string> = {
  twintig: '2', dertig: '3', veertig: '4', vijftig: '5', zestig: '6', zeventig: '7', tachtig: '8', negentig: '9',
}; // prettier-ignore

const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function compounds(): [string, string][] {
  const result: [string, string][] = [];
  for (const [ten, digit] of Object.entries(TENS)) {
    result.push([ten, `${digit}0`]);
    for (const [unit, value] of Object.entries(UNITS)) {
      result.push([`${unit}en${ten}`, digit + value]);
      if (unit.endsWith('e')) result.push([`${unit}n${ten}`, digit + value]);
    }
  }
  ENGLISH_TENS.forEach((ten, i) => result.push([ten, `${i + 2}0`]));
  return result;
}

const SPOKEN = new Map([...Object.entries(UNITS), ...Object.entries(TEENS), ...compounds()]);

/** Digits that a word says, or undefined. */
export const spokenDigits = (key: string): string | undefined => SPOKEN.get(key);

export const isTensWord = (key: string): boolean => key in TENS || ENGLISH_TENS.includes(key);
