import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { bundledGuard } from './bundled.fixture';

/** As long as a note may be, and what may pass while somebody types it. */
const LONGEST = 2000;
const MOST_MS = 50;

const guard = bundledGuard();

/** Milliseconds for each note, in the guard as a phone gets it: inside the test runner all code is some times slower. */
function times(notes: readonly string[]): number[] {
  const input = JSON.stringify({ guard, notes });
  const output = execFileSync(process.execPath, ['tools/guard-score/timed.mjs'], { input, encoding: 'utf8' });
  return JSON.parse(output) as number[];
}

/** The notes that take too long, by how they begin. */
function slow(notes: readonly string[]): Record<string, number> {
  const whole = notes.map((note) => note.slice(0, LONGEST));
  const took = times(whole).map((ms, at) => [whole[at]!.slice(0, 40), ms] as const);
  return Object.fromEntries(took.filter(([, ms]) => ms > MOST_MS));
}

const filledWith = (unit: string): string => unit.repeat(LONGEST);

const scraps = fc.constantFrom(
  ...['0', '06', ' ', '-', '.', '1', 'a', 'A', '@', ' at ', 'punt ', 'van ', 'de ', 'straat ', 'een', 'nl'],
  ...['(', '_', '\n', "'", 'é'],
);
const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: LONGEST, maxLength: LONGEST });

/** What took too long once. */
const MENDED = ["0'", '0. ', '1-', '1_', ' at 00', '06 at', 'de nl', 'évan '];

it('takes no longer than 50 ms for 2,000 units of anything, over and over or in any order', () => {
  const units = fc.sample(fc.array(scraps, { minLength: 1, maxLength: 8 }), 200);
  const mixed = fc.sample(fc.array(scraps, { minLength: LONGEST, maxLength: LONGEST }), 40);
  const parted = fc.sample(fc.tuple(digits, scraps), 40).map(([each, mark]) => each.join(mark));
  const repeated = [...MENDED, ...units.map((unit) => unit.join(''))].map(filledWith);
  expect(slow([...repeated, ...parted, ...mixed.map((each) => each.join(''))])).toEqual({});
});

it('grows with the length of the note and not with its square', () => {
  const [short, long] = [4 * LONGEST, 32 * LONGEST];
  for (const unit of ['Gesprek met Hodan, 06 12 34, over school. ', '1_']) {
    const text = unit.repeat(long);
    const [some, eightTimes] = times([text.slice(0, short), text.slice(0, long)]);
    expect(eightTimes).toBeLessThan(some! * 8 * 3);
  }
});
