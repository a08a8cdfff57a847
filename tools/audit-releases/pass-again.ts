import type { AuditRules } from './audit-case';

/** What the auditor looks at; numbers instead of names, because it looks millions of times. */
export interface Piece {
  readonly sign: 1 | -1;
  readonly person: number;
  readonly organisation: number;
  readonly participants: number;
  /** Of those that tell where it was; -1 for none. */
  readonly narrowTotal: number;
}

/**
 * PASS, written a second time from the text of the rule and not from the product's code: an auditor who
 * borrowed the code of the audited would find only what both understand.
 */
export function passesAgain(pieces: readonly Piece[], rules: AuditRules): boolean {
  if (!enough(pieces, rules)) return false;
  const told = new Set(pieces.map(({ narrowTotal }) => narrowTotal).filter((one) => one >= 0));
  const share = (total: number): readonly Piece[] =>
    pieces.filter(({ narrowTotal }) => narrowTotal === total);
  for (const total of told)
    if (!enough(share(total), rules) || !remainsWithoutPersons(share(total), rules)) return false;
  const hidden = told.size ? share(-1) : pieces;
  return (
    remainsWithoutPersons(hidden, rules) &&
    (!rules.remain.withoutOrganisation || remainsForEach(hidden, rules))
  );
}

function remainsWithoutPersons(hidden: readonly Piece[], { remain }: AuditRules): boolean {
  const all = sums(hidden, () => true);
  const persons = sumsBy(hidden, 'person');
  for (const measure of ['net', 'fresh', 'participants'] as const) {
    const most = persons.map((sum) => sum[measure]).sort((a, b) => b - a);
    const known = most
      .slice(0, remain.withoutPersons)
      .reduce((total, value) => total + Math.max(0, value), 0);
    if (all[measure] - known < (measure === 'participants' ? remain.participants : remain.activities))
      return false;
  }
  return all.persons.size - remain.withoutPersons >= remain.persons;
}

function remainsForEach(pieces: readonly Piece[], { remain }: AuditRules): boolean {
  return [...new Set(pieces.map(({ organisation }) => organisation))].every((organisation) => {
    const rest = sums(pieces, (piece) => piece.organisation !== organisation);
    return (
      rest.net >= remain.activities &&
      rest.fresh >= remain.activities &&
      rest.participants >= remain.participants &&
      rest.persons.size >= remain.persons
    );
  });
}

function enough(pieces: readonly Piece[], rules: AuditRules): boolean {
  if (pieces.length < rules.activities) return false;
  const all = sums(pieces, () => true);
  if (all.net < rules.activities || all.fresh < rules.activities) return false;
  if (all.persons.size < rules.persons || all.participants < rules.participants) return false;
  return sumsBy(pieces, 'person').every(
    (own) =>
      own.net * 100 <= rules.sharePercent * all.net &&
      own.participants * 100 <= rules.sharePercent * all.participants,
  );
}

interface Sums {
  net: number;
  fresh: number;
  participants: number;
}

function sums(pieces: readonly Piece[], counts: (piece: Piece) => boolean): Sums & { persons: Set<number> } {
  const total = { net: 0, fresh: 0, participants: 0, persons: new Set<number>() };
  for (const piece of pieces) {
    if (!counts(piece)) continue;
    include(total, piece);
    if (piece.sign > 0) total.persons.add(piece.person);
  }
  return total;
}

function sumsBy(pieces: readonly Piece[], key: 'person' | 'organisation'): Sums[] {
  const found = new Map<number, Sums>();
  for (const piece of pieces) {
    let own = found.get(piece[key]);
    if (!own) found.set(piece[key], (own = { net: 0, fresh: 0, participants: 0 }));
    include(own, piece);
  }
  return [...found.values()];
}

function include(total: Sums, { sign, participants }: Piece): void {
  total.net += sign;
  total.participants += sign * participants;
  if (sign > 0) total.fresh += 1;
}
