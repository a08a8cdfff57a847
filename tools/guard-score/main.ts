import { corpus } from './corpus';
import { type Score, score } from './score';
import { type Timing, timing } from './timing';

/**
 * `npm run guard:score`: what the guard finds in the corpus. With `--misses` it also shows what it missed in the
 * part to build on; of the scored part it never does, so that nobody tunes to it by accident.
 */
const percent = (part: number, whole: number) =>
  (whole ? `${((100 * part) / whole).toFixed(1)} %` : '-').padStart(9);

function print(title: string, result: Score): void {
  console.log(`\n${title}: ${result.notes} notes, ${result.clean} of them clean`);
  console.log('kind              labels    found same kind span right');
  for (const { kind, labels, found, sameKind, spanRight } of result.kinds) {
    if (labels)
      console.log(
        kind.padEnd(16),
        String(labels).padStart(7),
        percent(found, labels),
        percent(sameKind, labels),
        percent(spanRight, found),
      );
  }
  const hard = result.kinds.slice(0, 10);
  const sum = (value: 'labels' | 'found' | 'spanRight', kinds = hard) =>
    kinds.reduce((total, kind) => total + kind[value], 0);
  console.log(
    `hard identifiers found ${percent(sum('found'), sum('labels'))}, all spans right ${percent(sum('spanRight', [...result.kinds]), sum('found', [...result.kinds]))}`,
  );
  console.log(
    `warnings per clean note ${result.warningsPerClean.toFixed(3)}, stops per clean note ${result.stopsPerClean.toFixed(4)}, stray findings per other note ${result.strayPerLabelled.toFixed(3)}`,
  );
}

function printMisses(result: Score): void {
  for (const { kind, words, note } of result.missed)
    console.log(`missed ${kind} [${words}] in: ${note.replaceAll('\n', '⏎')}`);
  for (const { kind, words, note } of result.falseAlarms)
    console.log(`stray ${kind} [${words}] in: ${note.replaceAll('\n', '⏎')}`);
}

const line = ({ medianMs, worstMs, inputs }: Timing) =>
  `median ${medianMs.toFixed(2)} ms, worst ${worstMs.toFixed(2)} ms (${inputs} texts)`;

const { build, scored, outsider, anotherOutsider, lastOutsider, laterOutsiders } = corpus(process.cwd());
const built = score(build);
print('Part to build on', built);
if (process.argv.includes('--misses')) printMisses(built);
print('Part that is only scored', score(scored));
print("An outsider's part, only scored", score(outsider));
print("A second outsider's part, only scored", score(anotherOutsider));
print("A seventh outsider's notes, only scored", score(lastOutsider));
for (const [which, notes] of Object.entries(laterOutsiders)) {
  const later = score(notes);
  print(`A ${which} outsider's notes, to build on since their first score`, later);
  if (process.argv.includes('--misses')) printMisses(later);
}
const { ordinary, hostile } = timing(scored);
console.log(`\n2,000 units of notes: ${line(ordinary)}\n2,000 hostile units: ${line(hostile)}`);
