import { groupBy } from './group-by';
import type { Rules } from './rules';
import { NO_BOOK, Roll, type Numbered, type Tally, type Unit } from './tally';

/**
 * PASS: enough is there, and enough remains, whoever looks. Every clause compares sums that add up over sets, or counts
 * persons, which grow; so the union of two sets that pass, passes, and sums of published parts need no new test.
 */
export function passes(units: readonly Unit[], rules: Rules): boolean {
  const roll = new Roll();
  const numbered = units.map((unit) => roll.number(unit));
  return passesOn(roll, rules)(numbered);
}

/** PASS as a question about numbered units. */
export type Suffices = (units: readonly Numbered[]) => boolean;

/** PASS for many sets of units on one roll, all counted in the same tally. */
export function passesOn(roll: Roll, rules: Rules): Suffices {
  return (units) => {
    const { tally } = roll;
    if (units.length < rules.activities || !isEnough(tally.count(units), rules)) return false;
    if (units.some(isNarrow)) {
      if (!sharesPass(units.filter(isNarrow), tally, rules)) return false;
      tally.count(units.filter((unit) => !isNarrow(unit)));
    }
    return remainsWithoutPersons(tally, rules) && remainsWithoutOrganisations(tally, rules);
  };
}

const isNarrow = ({ narrowBook }: Numbered): boolean => narrowBook !== NO_BOOK;

/**
 * What narrow books have in a set: each its share must be enough by itself. Its total says where the whole of it was, so whoever
 * subtracts all that can be in the other parts of the map learns something about the share in this one.
 */
function sharesPass(narrow: readonly Numbered[], tally: Tally, rules: Rules): boolean {
  const shares = groupBy(narrow, ({ narrowBook }) => narrowBook);
  return [...shares.values()].every((share) => isEnoughWithoutPersons(tally.count(share), rules));
}

/** LINE-PASS: enough is there. For the total of a planned activity, whose owner is known anyway. */
export function passesAsLine(units: readonly Unit[], rules: Rules): boolean {
  return isEnough(tallyOf(units), rules);
}

/** For a narrow line, whose total says where it happened: also without any two colleagues enough remains. */
export function passesAsNarrowLine(units: readonly Unit[], rules: Rules): boolean {
  return isEnoughWithoutPersons(tallyOf(units), rules);
}

const isEnoughWithoutPersons = (tally: Tally, rules: Rules): boolean =>
  isEnough(tally, rules) && remainsWithoutPersons(tally, rules);

function tallyOf(units: readonly Unit[]): Tally {
  const roll = new Roll();
  const numbered = units.map((unit) => roll.number(unit));
  return roll.tally.count(numbered);
}

function isEnough({ byPerson: { net, participants }, persons }: Tally, rules: Rules): boolean {
  return (
    net.total >= rules.activities &&
    persons >= rules.persons &&
    participants.total >= rules.participants &&
    [net, participants].every((sum) => sum.largest(1) * 100 <= rules.sharePercent * sum.total)
  );
}

function remainsWithoutPersons({ byPerson, persons }: Tally, { remain }: Rules): boolean {
  const { net, participants } = byPerson;
  const without = remain.withoutPersons;
  return (
    persons - without >= remain.persons &&
    net.total - net.largest(without) >= remain.activities &&
    participants.total - participants.largest(without) >= remain.participants
  );
}

function remainsWithoutOrganisations({ byOrganisation, persons, loyal }: Tally, { remain }: Rules): boolean {
  if (!remain.withoutOrganisation) return true;
  const { net, participants } = byOrganisation;
  return loyal.every(
    (own, organisation) =>
      net.total - net.by[organisation]! >= remain.activities &&
      participants.total - participants.by[organisation]! >= remain.participants &&
      persons - own >= remain.persons,
  );
}
