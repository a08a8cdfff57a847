import { readFileSync } from 'node:fs';
import { Chance } from './chance';
import { generated } from './generate';
import { labelledFile, type LabelledNote } from './labelled';
import { BUILD_FAMILY_NAMES, BUILD_NAMES, SCORED_FAMILY_NAMES, SCORED_NAMES } from './names';
import { buildPhrases } from './phrases-build';
import { secondBuildPhrases } from './phrases-build-second';
import { scoredPhrases } from './phrases-scored';

export interface Corpus {
  /** To look at while building. */
  readonly build: readonly LabelledNote[];
  /** Only scored: other names, other sentences, other hands. */
  readonly scored: readonly LabelledNote[];
  /** Only scored: by a writer who had read neither the rules nor the lists. */
  readonly outsider: readonly LabelledNote[];
  /** Only scored: by a second such writer, after the first one's notes had been mended for. */
  readonly anotherOutsider: readonly LabelledNote[];
  /** Only scored: by the last such writer. */
  readonly lastOutsider: readonly LabelledNote[];
  /** By others between them, one after the other: scored at first sight, to build on since. */
  readonly laterOutsiders: Readonly<Record<'third' | 'fourth' | 'fifth' | 'sixth', readonly LabelledNote[]>>;
}

const written = (root: string, name: string) =>
  labelledFile(readFileSync(`${root}/tools/guard-score/corpus/${name}`, 'utf8'));

/** @param root the folder of the workspace, where the notes written by hand are read from */
export const corpus = (root: string): Corpus => ({
  build: [
    ...written(root, 'handwritten-build.txt'),
    ...written(root, 'outsider-build.txt'),
    ...written(root, 'second-outsider-build.txt'),
    ...written(root, 'another-outsider-build.txt'),
    ...written(root, 'spellings-build.txt'),
    ...written(root, 'identifiers-build.txt'),
    ...generated(
      new Chance(411),
      secondBuildPhrases,
      { first: BUILD_NAMES, family: BUILD_FAMILY_NAMES },
      700,
    ),
    ...generated(new Chance(2026), buildPhrases, { first: BUILD_NAMES, family: BUILD_FAMILY_NAMES }, 1000),
  ],
  scored: [
    ...written(root, 'handwritten-scored.txt'),
    ...generated(new Chance(1123), scoredPhrases, { first: SCORED_NAMES, family: SCORED_FAMILY_NAMES }, 1200),
  ],
  outsider: written(root, 'outsider-scored.txt'),
  anotherOutsider: written(root, 'another-outsider-scored.txt'),
  lastOutsider: written(root, 'seventh-outsider-scored.txt'),
  laterOutsiders: {
    third: written(root, 'third-outsider-build.txt'),
    fourth: written(root, 'fourth-outsider-build.txt'),
    fifth: written(root, 'fifth-outsider-build.txt'),
    sixth: written(root, 'sixth-outsider-build.txt'),
  },
});
