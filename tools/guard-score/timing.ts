import { check } from '@sleutelring/free-text-guard';
import { Chance } from './chance';
import type { LabelledNote } from './labelled';

export interface Timing {
  readonly medianMs: number;
  readonly worstMs: number;
  readonly inputs: number;
}

const LENGTH = 2000;
const ALPHABETS = [
  '0123456789',
  '06 12-34.56',
  '06 ',
  'een twee ',
  'aA bB. ',
  'a.b@c. ',
  '@ at punt . ',
  'straat 12 laan ',
  'van de Xyz ',
  'nl91abna',
  '()[]<>- ',
  '\u0300\u200b e',
  '1 a-2 b-3 ',
  'zes, dan ',
  'woont op de a ',
  'kenteken a1 ',
  'de enige a in ',
  'werkt bij de bakkerij a ',
  'x underscore (at) ',
  'geboren op 1 mei ',
  'mw. a. b. van de ',
];

function ofNotes(chance: Chance, notes: readonly LabelledNote[]): string {
  let text = '';
  while (text.length < LENGTH) text += `${chance.of(notes).text} `;
  return text.slice(0, LENGTH);
}

function hostile(chance: Chance): string {
  const alphabet = chance.of(ALPHABETS);
  const unit = Array.from(
    { length: chance.between(1, 12) },
    () => alphabet[chance.below(alphabet.length)],
  ).join('');
  const text = chance.happens(0.5)
    ? alphabet.repeat(LENGTH)
    : chance.happens(0.5)
      ? unit.repeat(LENGTH)
      : Array.from({ length: LENGTH }, () => alphabet[chance.below(alphabet.length)]).join('');
  return text.slice(0, LENGTH);
}

/** Milliseconds of processor time, for the machine may be busy with others. */
function timed(text: string): number {
  const before = process.cpuUsage();
  check(text, { language: 'nl' });
  return process.cpuUsage(before).user / 1000;
}

/** Times notes of 2,000 units as people write them, and texts made to hurt. Of two runs the faster counts: the first may also compile. */
export function timing(notes: readonly LabelledNote[]): { ordinary: Timing; hostile: Timing } {
  const chance = new Chance(7);
  const measure = (make: () => string, inputs: number): Timing => {
    const texts = Array.from({ length: inputs }, make);
    const times = texts.map((text) => Math.min(timed(text), timed(text))).sort((a, b) => a - b);
    return { medianMs: times[times.length >> 1]!, worstMs: times.at(-1)!, inputs };
  };
  return {
    ordinary: measure(() => ofNotes(chance, notes), 200),
    hostile: measure(() => hostile(chance), 500),
  };
}
