import type { Highs } from 'highs';
import type { AuditCase, AuditResult, Breach, Coalition, TargetKind } from './audit-case';
import { attackBands } from './bands-attack';
import { contradictionsIn } from './contradictions';
import { smallDifferences } from './differences';
import { LinearBounds } from './linear';
import { Search } from './search';
import { Sides } from './sides';
import { spaceOf } from './space';
import { targetsOf, type Target } from './targets';
import { sceneOf, type Item, type Scene } from './view';

/** How many values must stay possible, and up to where a number is small: 0, 1, 2, 3 and 4. */
const VALUES = 5;

/** Attacks everything that was ever published about a world, for everybody who might look. */
export function audit(
  given: AuditCase,
  highs: Highs,
  now: () => number = () => performance.now(),
): AuditResult {
  const start = now();
  const scene = sceneOf(given, spaceOf(given));
  const targets = targetsOf(scene);
  const sides = new Sides(scene);
  const report = new Report(contradictionsIn(scene, sides));
  for (const coalition of given.coalitions) attackAs(coalition, scene, targets, sides, highs, report);
  return report.result(given.name, (now() - start) / 1000);
}

function attackAs(
  coalition: Coalition,
  scene: Scene,
  targets: readonly Target[],
  sides: Sides,
  highs: Highs,
  report: Report,
): void {
  const search = new Search(scene, sides, coalition);
  const activities = new LinearBounds(highs, scene, coalition, 'activities');
  const attendances = new LinearBounds(highs, scene, coalition, 'participants');
  for (const target of targets) attackTarget(target, coalition, { search, activities, attendances, report });
  for (const { name, value, feasible } of attackBands(scene, coalition, VALUES)) {
    report.count('bands', coalition);
    if (!isOpen(feasible)) report.open({ kind: 'bands', coalition: coalition.name, target: name, value });
  }
  for (const { name, value, contract } of smallDifferences(scene, coalition)) {
    if (contract) report.countContract(coalition);
    else
      report.exact(
        { kind: 'difference', coalition: coalition.name, target: name, value, feasible: [value, value] },
        coalition,
      );
  }
  report.linearPrograms += activities.solved + attendances.solved;
}

interface Attack {
  readonly search: Search;
  readonly activities: LinearBounds;
  readonly attendances: LinearBounds;
  readonly report: Report;
}

function attackTarget(target: Target, coalition: Coalition, attack: Attack): void {
  const { search, report } = attack;
  const others = target.items.filter((item) => search.isFree(item));
  const value = others.reduce((sum, { sign }) => sum + sign, 0);
  const came = others.reduce((sum, { sign, participants }) => sum + sign * participants, 0);
  const fewCame = target.release !== undefined && came > 0 && came < VALUES;
  if (value <= 0 || !(isSmall(value, others) || fewCame)) return;
  const found = search.reach(target, value, wantedFor(value));
  const finding = { coalition: coalition.name, target: target.name };
  if (isSmall(value, others)) {
    report.count(target.kind, coalition);
    if (!isOpen(found.reached))
      report.decide({ ...finding, kind: target.kind, value, feasible: attack.activities.bounds(target) });
  }
  if (fewCame) {
    report.count('attendances', coalition);
    const possible = (count: number): boolean =>
      found.attended.has(count) || search.couldHaveCome(found, count);
    if (!isOpen(found.attended) && ![0, 1, 2, 3, 4].every(possible))
      report.decide({
        ...finding,
        kind: 'attendances',
        value: came,
        feasible: attack.attendances.bounds(target),
      });
  }
}

function isSmall(value: number, others: readonly Item[]): boolean {
  return (
    value < VALUES || new Set(others.filter(({ sign }) => sign > 0).map(({ person }) => person)).size <= 2
  );
}

/** Nothing at all must stay possible, and five values in all. */
const wantedFor = (value: number): number[] =>
  value < VALUES ? [0, 1, 2, 3, 4] : [0, value - 3, value - 2, value - 1, value];

const isOpen = (reached: ReadonlySet<number>): boolean => reached.has(0) && reached.size >= VALUES;

class Report {
  constructor(private readonly contradictions: readonly string[]) {}

  linearPrograms = 0;
  private smallContractTotals = 0;
  private readonly byKind: Partial<Record<TargetKind, number>> = {};
  private readonly byCoalition: Partial<Record<Coalition['kind'], number>> = {};
  private readonly breaches: Breach[] = [];
  private readonly undecided: AuditResult['undecided'][number][] = [];

  count(kind: TargetKind, { kind: who }: Coalition): void {
    this.byKind[kind] = (this.byKind[kind] ?? 0) + 1;
    this.byCoalition[who] = (this.byCoalition[who] ?? 0) + 1;
  }

  countContract({ kind }: Coalition): void {
    if (kind === 'nobody') this.smallContractTotals += 1;
  }

  exact(breach: Breach, coalition: Coalition): void {
    this.count(breach.kind, coalition);
    this.breaches.push(breach);
  }

  /** A proof of something, or of too little room, is a breach; what is neither found nor proven stays open. */
  decide(candidate: Breach): void {
    const [low, high] = candidate.feasible;
    const proven = low >= 1 || high - Math.max(0, low) + 1 < VALUES;
    (proven ? this.breaches : this.undecided).push(candidate);
  }

  open(finding: AuditResult['undecided'][number]): void {
    this.undecided.push(finding);
  }

  result(name: string, seconds: number): AuditResult {
    return {
      name,
      targets: Object.values(this.byKind).reduce((sum, count) => sum + count, 0),
      targetsByKind: this.byKind,
      targetsByCoalition: this.byCoalition,
      breaches: this.breaches,
      undecided: this.undecided,
      smallContractTotals: this.smallContractTotals,
      contradictions: this.contradictions,
      linearPrograms: this.linearPrograms,
      seconds,
    };
  }
}
