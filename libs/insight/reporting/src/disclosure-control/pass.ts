import type { Rules } from './rules';

/** What the rules look at in a booking. */
export interface Unit {
  readonly sign: 1 | -1;
  readonly organisation: string;
  readonly person: string;
  readonly participants: number;
  /** Its place is known to everybody, because a published total of a narrow line says so. */
  readonly known?: boolean;
}

interface Share {
  /** Bookings less reversals. */
  net: number;
  /** New bookings alone. Never less than net, so asking for net asks for both; both stand in the rule and so in the code. */
  fresh: number;
  participants: number;
}

interface Tally extends Share {
  readonly byPerson: Map<string, Share>;
  readonly byOrganisation: Map<string, Share>;
  /** The organisations for which a person booked something new: nearly always one. */
  readonly employers: Map<string, string[]>;
}

/**
 * PASS: enough is there, and enough remains, whoever looks. Every clause compares sums that add up over sets, or counts
 * persons, which grow; so the union of two sets that pass, passes, and sums of published parts need no new test.
 */
export function passes(units: readonly Unit[], rules: Rules): boolean {
  if (units.length < rules.activities) return false;
  const tally = tallyOf(units);
  if (!isEnough(tally, rules)) return false;
  const unknown = units.some((unit) => unit.known) ? tallyOf(units.filter((unit) => !unit.known)) : tally;
  return remainsWithoutPersons(unknown, rules) && remainsWithoutOrganisations(unknown, rules);
}

/** LINE-PASS: enough is there. For the total of a planned activity, whose owner is known anyway. */
export function passesAsLine(units: readonly Unit[], rules: Rules): boolean {
  return isEnough(tallyOf(units), rules);
}

/** For a narrow line, whose total says where it happened: also without any two colleagues enough remains. */
export function passesAsNarrowLine(units: readonly Unit[], rules: Rules): boolean {
  const tally = tallyOf(units);
  return isEnough(tally, rules) && remainsWithoutPersons(tally, rules);
}

function tallyOf(units: readonly Unit[]): Tally {
  const tally: Tally = { ...nothing(), byPerson: new Map(), byOrganisation: new Map(), employers: new Map() };
  for (const unit of units) {
    add(tally, unit);
    add(shareOf(tally.byPerson, unit.person), unit);
    add(shareOf(tally.byOrganisation, unit.organisation), unit);
    if (unit.sign > 0) addEmployer(tally.employers, unit);
  }
  return tally;
}

const nothing = (): Share => ({ net: 0, fresh: 0, participants: 0 });

function add(share: Share, { sign, participants }: Unit): void {
  share.net += sign;
  share.participants += sign * participants;
  if (sign > 0) share.fresh += 1;
}

function shareOf(shares: Map<string, Share>, key: string): Share {
  let share = shares.get(key);
  if (!share) shares.set(key, (share = nothing()));
  return share;
}

function addEmployer(employers: Map<string, string[]>, { person, organisation }: Unit): void {
  const known = employers.get(person);
  if (!known) employers.set(person, [organisation]);
  else if (!known.includes(organisation)) known.push(organisation);
}

function isEnough(tally: Tally, rules: Rules): boolean {
  return (
    tally.net >= rules.activities &&
    tally.fresh >= rules.activities &&
    tally.employers.size >= rules.persons &&
    tally.participants >= rules.participants &&
    nobodyDominates(tally, rules.sharePercent)
  );
}

function nobodyDominates({ byPerson, net, participants }: Tally, percent: number): boolean {
  for (const share of byPerson.values()) {
    if (share.net * 100 > percent * net || share.participants * 100 > percent * participants) return false;
  }
  return true;
}

function remainsWithoutPersons(tally: Tally, { remain }: Rules): boolean {
  const shares = [...tally.byPerson.values()];
  const without = (key: keyof Share): number => tally[key] - largest(shares, key, remain.withoutPersons);
  return (
    without('net') >= remain.activities &&
    without('fresh') >= remain.activities &&
    without('participants') >= remain.participants &&
    tally.employers.size - remain.withoutPersons >= remain.persons
  );
}

/** The most that so many persons can know together; whoever has less than nothing stays at home. */
function largest(shares: readonly Share[], key: keyof Share, persons: number): number {
  const known = shares.map((share) => Math.max(0, share[key])).sort((a, b) => b - a);
  return known.slice(0, persons).reduce((sum, value) => sum + value, 0);
}

function remainsWithoutOrganisations(tally: Tally, { remain }: Rules): boolean {
  if (!remain.withoutOrganisation) return true;
  const loyal = loyalPersons(tally.employers);
  return [...tally.byOrganisation].every(
    ([organisation, share]) =>
      tally.net - share.net >= remain.activities &&
      tally.fresh - share.fresh >= remain.activities &&
      tally.participants - share.participants >= remain.participants &&
      tally.employers.size - (loyal.get(organisation) ?? 0) >= remain.persons,
  );
}

/** Per organisation, the persons who booked for no other: those disappear when it subtracts its own. */
function loyalPersons(employers: Tally['employers']): Map<string, number> {
  const loyal = new Map<string, number>();
  for (const [first, ...others] of employers.values()) {
    if (first !== undefined && others.length === 0) loyal.set(first, (loyal.get(first) ?? 0) + 1);
  }
  return loyal;
}
