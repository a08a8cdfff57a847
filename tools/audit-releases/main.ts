import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import loadHighs from 'highs';
import { audit } from './audit';
import { BAD_PUBLISHERS, smallCase } from './bad-publishers';
import { readCase } from './case-file';
import { coalitionsOf } from './coalitions';
import { productCase } from './product-case';
import { auditWorld, emptyTally, merge, type Tally } from './tally';
import { attackTiny, UNIVERSES } from './tiny-worlds';
import { utilityOf } from './utility';
import { closeAll, FULL, world } from './worlds';

/** `npm run audit`: everything, as a table. `npm run audit -- --file case.json [--out result.json]`: somebody else's releases. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      worlds: { type: 'string', default: '1000' },
      file: { type: 'string' },
      out: { type: 'string' },
    },
  });
  if (values.file) await auditFile(values.file, values.out);
  else await auditEverything(Number(values.worlds));
}

async function auditFile(file: string, out?: string): Promise<void> {
  const result = audit(readCase(readFileSync(file, 'utf8')), await loadHighs());
  const text = `${JSON.stringify(result, null, 2)}\n`;
  if (out) writeFileSync(out, text);
  else process.stdout.write(text);
  const { breaches, undecided, contradictions } = result;
  process.exitCode = breaches.length + undecided.length + contradictions.length > 0 ? 1 : 0;
}

async function auditEverything(worlds: number): Promise<void> {
  const highs = await loadHighs();
  const convictions = BAD_PUBLISHERS.map((publisher) => {
    const results = [1, 2, 3].map((seed) => audit(smallCase(publisher, seed), highs));
    return {
      publisher: publisher.name,
      breaches: sum(results, (one) => one.breaches.length),
      targets: sum(results, (one) => one.targets),
    };
  });
  table('Bad publishers', convictions);
  const tiny = UNIVERSES.map((universe) => attackTiny(universe));
  table('Every tiny world', tiny);
  table(
    'Utility: 9 organisations, 6,000 activities, 18 months',
    [1, 2, 3].map((seed) => rounded(utilityOf(seed))),
  );
  table('Half-yearly', [rounded(utilityOf(1, 6))]);
  table('A full world, seven attackers', [fullWorld(highs)]);
  const [start, startOfWork] = [performance.now(), processorSeconds()];
  const tally = await inParallel(worlds);
  const seconds = (performance.now() - start) / 1000;
  table(`${worlds} worlds x 24 releases`, [summary(tally, seconds, processorSeconds() - startOfWork)]);
  table('Targets by who looks', [tally.byCoalition]);
  table('Targets by kind', [tally.byKind]);
  if (tally.undecided) {
    table('Undecided by shape of the world', [tally.undecidedByShape]);
    table('Undecided by kind', [tally.undecidedByKind]);
  }
  for (const breach of tally.breaches.slice(0, 20)) console.log(JSON.stringify(breach));
  const good =
    tally.breaches.length === 0 &&
    tally.wrongNumbers === 0 &&
    tiny.every(({ proven, tooNarrow }) => proven + tooNarrow === 0) &&
    convictions.every(({ breaches }) => breaches > 0);
  process.exitCode = good ? 0 : 1;
}

function fullWorld(highs: Awaited<ReturnType<typeof loadHighs>>) {
  const closed = closeAll(world(FULL, 1));
  const { targets, breaches, undecided, seconds } = audit(
    productCase(closed, coalitionsOf(closed.settled, 3, 3)),
    highs,
    () => processorSeconds() * 1000,
  );
  return {
    activities: closed.settled.length,
    targets,
    breaches: breaches.length,
    undecided: undecided.length,
    'processor seconds': round(seconds, 1),
  };
}

const summary = (tally: Tally, seconds: number, ofProcessor: number) => ({
  worlds: tally.worlds,
  releases: tally.releases,
  targets: sum(Object.values(tally.byCoalition), (count) => count),
  breaches: tally.breaches.length,
  undecided: tally.undecided,
  'wrong numbers': tally.wrongNumbers,
  'small contract totals': tally.smallContractTotals,
  'linear programs': tally.linearPrograms,
  seconds: Math.round(seconds),
  'processor seconds': Math.round(ofProcessor),
  'worlds per processor second': round(tally.worlds / ofProcessor, 2),
});

/** Of all workers together; what else runs on the machine counts little. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** One worker per core; each takes every so-manieth world. */
async function inParallel(worlds: number): Promise<Tally> {
  const workers = Math.min(worlds, availableParallelism());
  const tallies = Array.from(
    { length: workers },
    (_, first) =>
      new Promise<Tally>((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url), {
          workerData: { first, step: workers, worlds },
          argv: [],
        });
        worker.once('message', resolve);
        worker.once('error', reject);
      }),
  );
  return merge(await Promise.all(tallies));
}

async function work({ first, step, worlds }: { first: number; step: number; worlds: number }): Promise<void> {
  const highs = await loadHighs();
  const tally = emptyTally();
  for (let seed = first; seed < worlds; seed += step) auditWorld(seed, highs, tally);
  parentPort!.postMessage(tally);
}

function table(title: string, rows: readonly object[]): void {
  console.log(`\n${title}`);
  console.table(rows);
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const rounded = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, round(Number(value), Number(value) < 1 ? 3 : 1)]),
  );

if (isMainThread) await main();
else await work(workerData as { first: number; step: number; worlds: number });
