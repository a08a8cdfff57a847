import type { AuditCase, AuditEntry, Coalition, Group, PublishedNumber } from './audit-case';
import { NOBODY } from './coalitions';
import { auditEntry, number } from './product-case';
import { quarterAt, SHAPES, world, type World } from './worlds';

/** Somebody who publishes a world in a way that looks careful. */
export interface BadPublisher {
  readonly name: string;
  publish(world: World): AuditCase;
}

interface Stage {
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  readonly releases: readonly string[];
  readonly entries: readonly AuditEntry[];
  count(group: Group): number;
}

const SMALL = 5;
const between = (group: Group, low: number, high: number | null): PublishedNumber =>
  number(group, 'activities', [low, high]);
const exactly = (stage: Stage, group: Group): PublishedNumber =>
  number(group, 'activities', stage.count(group));

/** Everything at once at the end of a quarter, no splits and no holding. */
function publisher(
  name: string,
  numbersOf: (stage: Stage) => PublishedNumber[],
  stageOf = byQuarter,
): BadPublisher {
  return {
    name,
    publish: (world) => {
      const stage = stageOf(world);
      return { ...caseOf(world, stage, NOBODY), name, numbers: numbersOf(stage) };
    },
  };
}

function byQuarter(world: World): Stage {
  return stage(
    world,
    world.approved.map((entries, closing) => ({ id: quarterAt(closing) as string, entries })),
  );
}

function stage(
  { trees }: World,
  batches: readonly { id: string; entries: World['approved'][number] }[],
): Stage {
  const entries = batches.flatMap(({ id, entries: own }) => own.map((entry) => auditEntry(entry, id, trees)));
  const has = (list: readonly string[] | undefined, one: string): boolean => !list || list.includes(one);
  return {
    regions: trees.region.root.leaves,
    themes: trees.theme.root.leaves,
    releases: batches.map(({ id }) => id),
    entries,
    count: ({ releases, regions, themes, months, lines }) =>
      entries
        .filter(
          (entry) => has(releases, entry.release) && has(regions, entry.region) && has(themes, entry.theme),
        )
        .filter((entry) => has(months, entry.month) && has(lines, entry.line))
        .reduce((sum, { sign }) => sum + sign, 0),
  };
}

function caseOf(
  { months, lines, shape, seed }: World,
  { regions, themes, releases, entries }: Stage,
  ...coalitions: Coalition[]
): AuditCase {
  return {
    format: 'release-audit/1',
    name: `${shape.name} ${seed}`,
    regions,
    themes,
    months,
    releases: releases.map((id) => ({ id, months: [months[0]!, months.at(-1)!] })),
    lines,
    entries,
    numbers: [],
    coalitions,
  };
}

const cellsOf = ({ regions, themes }: Stage, release: string): Group[] =>
  regions.flatMap((region) =>
    themes.map((theme) => ({ releases: [release], regions: [region], themes: [theme] })),
  );

/** Row, column and grand totals, which every table has. */
const margins = (stage: Stage, release: string): PublishedNumber[] => [
  ...stage.regions.map((region) => exactly(stage, { releases: [release], regions: [region] })),
  ...stage.themes.map((theme) => exactly(stage, { releases: [release], themes: [theme] })),
  exactly(stage, { releases: [release] }),
];

const hideBelowFive = publisher('hide below 5', (stage) =>
  stage.releases.flatMap((release) => [
    ...margins(stage, release),
    ...cellsOf(stage, release).map((cell) => {
      const count = stage.count(cell);
      return count > 0 && count < SMALL ? between(cell, 1, SMALL - 1) : exactly(stage, cell);
    }),
  ]),
);

/** Where a row or column has one hidden cell, it hides the smallest other as well. */
const naiveSecondary = publisher('naive secondary suppression', (stage) =>
  stage.releases.flatMap((release) => {
    const cells = cellsOf(stage, release);
    const hidden = new Set(cells.filter((cell) => stage.count(cell) > 0 && stage.count(cell) < SMALL));
    for (const row of [...rowsOf(cells, 'regions'), ...rowsOf(cells, 'themes')]) {
      if (row.filter((cell) => hidden.has(cell)).length !== 1) continue;
      const rest = row.filter((cell) => !hidden.has(cell)).sort((a, b) => stage.count(a) - stage.count(b));
      if (rest[0]) hidden.add(rest[0]);
    }
    return [
      ...margins(stage, release),
      ...cells.map((cell) => (hidden.has(cell) ? between(cell, 0, null) : exactly(stage, cell))),
    ];
  }),
);

function rowsOf(cells: readonly Group[], dimension: 'regions' | 'themes'): Group[][] {
  const names = [...new Set(cells.map((cell) => cell[dimension]![0]))];
  return names.map((name) => cells.filter((cell) => cell[dimension]![0] === name));
}

const roundToFive = publisher('round to 5', (stage) =>
  stage.releases.flatMap((release) =>
    cellsOf(stage, release).map((cell) => {
      const rounded = Math.round(stage.count(cell) / 5) * 5;
      return between(cell, Math.max(0, rounded - 2), rounded + 2);
    }),
  ),
);

/** Looks every day as it is that day; small cells hidden. Whoever looks twice sees what came between. */
const liveDashboard = publisher(
  'live dashboard',
  (stage) =>
    stage.releases.flatMap((_, day) => {
      const until = { releases: stage.releases.slice(0, day + 1) };
      return cellsOf(stage, '')
        .map(({ regions, themes }): Group => ({ ...until, regions: regions!, themes: themes! }))
        .filter((cell) => stage.count(cell) >= SMALL)
        .map((cell) => exactly(stage, cell));
    }),
  (world) =>
    stage(
      world,
      world.approved.flatMap((entries, closing) => inDays(entries, closing)),
    ),
);

function inDays(
  entries: World['approved'][number],
  closing: number,
): { id: string; entries: World['approved'][number] }[] {
  const size = Math.ceil(entries.length / 4);
  return [0, 1, 2, 3].map((day) => ({
    id: `${closing + 1}.${day + 1}`,
    entries: entries.slice(day * size, (day + 1) * size),
  }));
}

/** Takes cell after cell until it has five. That it went on says that it had not yet. */
const greedyMerging = publisher('greedy merging', (stage) =>
  stage.releases.flatMap((release) =>
    stage.themes.flatMap((theme) => {
      const numbers: PublishedNumber[] = [];
      let merged: string[] = [];
      for (const region of stage.regions) {
        merged = [...merged, region];
        const group = { releases: [release], themes: [theme], regions: merged };
        const enough = stage.count(group) >= SMALL;
        numbers.push(enough ? exactly(stage, group) : between(group, 0, SMALL - 1));
        if (enough) merged = [];
      }
      return numbers;
    }),
  ),
);

/** Regions below five go together as the rest of the country. */
const leftoversNationally = publisher('leftovers merged nationally', (stage) =>
  stage.releases.flatMap((release) => {
    const regions = stage.regions.map((region): Group => ({ releases: [release], regions: [region] }));
    return [
      exactly(stage, { releases: [release] }),
      ...regions.map((group) =>
        stage.count(group) >= SMALL ? exactly(stage, group) : between(group, 0, SMALL - 1),
      ),
    ];
  }),
);

/** Good figures, made good again after a correction. */
const republished = publisher(
  'republished after correction',
  (stage) => {
    const regional = (releases: string[]): PublishedNumber[] =>
      stage.regions
        .map((region) => exactly(stage, { releases, regions: [region] }))
        .filter(({ value }) => value[0] >= SMALL);
    return stage.releases
      .filter((id) => !id.endsWith('corrected'))
      .flatMap((id) => [...regional([id]), ...regional([id, `${id} corrected`])]);
  },
  correctedAfterwards,
);

/** Each quarter once as booked, and once more with what was later taken back in it. */
function correctedAfterwards(world: World): Stage {
  const homes = new Map(
    world.approved.flatMap((entries, closing) => entries.map(({ id }) => [id, closing] as const)),
  );
  const batches = world.approved.flatMap((entries, closing) => {
    const late = world.approved
      .flat()
      .filter(({ reverses }) => reverses !== undefined && homes.get(reverses) === closing);
    return [
      { id: quarterAt(closing) as string, entries: entries.filter(({ sign }) => sign > 0) },
      { id: `${quarterAt(closing)} corrected`, entries: late },
    ];
  });
  return stage(world, batches);
}

/** Any question about at least five is answered: also about all but one. */
const freeFilters = publisher('free filters', (stage) =>
  stage.releases.flatMap((release) => {
    const all = { releases: [release] };
    const questions: Group[] = [
      all,
      ...stage.regions.flatMap((region) => [
        { ...all, regions: [region] },
        { ...all, regions: stage.regions.filter((one) => one !== region) },
        ...stage.themes.map((theme) => ({
          ...all,
          regions: [region],
          themes: stage.themes.filter((one) => one !== theme),
        })),
      ]),
    ];
    return questions.filter((group) => stage.count(group) >= SMALL).map((group) => exactly(stage, group));
  }),
);

/** A small network in three quarters; corrections only where they are the point. */
export function smallCase({ name, publish }: BadPublisher, seed: number): AuditCase {
  const corrected = name === republished.name ? 0.15 : 0;
  const small = {
    regions: 6,
    themes: 3,
    closings: 3,
    activitiesPerClosing: 40,
    organisations: 3,
    persons: 24,
    wideLines: 1,
    skew: 1.4,
  };
  return publish(world({ ...SHAPES[0]!, ...small, corrected }, seed));
}

export const BAD_PUBLISHERS: readonly BadPublisher[] = [
  hideBelowFive,
  naiveSecondary,
  roundToFive,
  liveDashboard,
  greedyMerging,
  leftoversNationally,
  republished,
  freeFilters,
];
