import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const HIDDEN = /^(node_modules|dist|generated|\..*)$/;
const ALIASES = (
  JSON.parse(readFileSync('tsconfig.base.json', 'utf8')) as {
    compilerOptions: { paths: Record<string, [string]> };
  }
).compilerOptions.paths;

/** What a file takes from another at run time; `import type` leaves nothing behind. */
const IMPORT = /^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (HIDDEN.test(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /(?<!\.d)\.tsx?$|\.mjs$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const found = [...readFileSync(file, 'utf8').matchAll(IMPORT)];
  return found.flatMap(([, name = '']) =>
    fileOf(name.startsWith('.') ? join(dirname(file), name) : aliased(name)),
  );
}

function fileOf(base: string | undefined): string[] {
  if (!base) return [];
  const names = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')];
  return names.filter((name) => /\.(tsx?|mjs)$/.test(name) && existsSync(name)).slice(0, 1);
}

function aliased(name: string): string | undefined {
  const exact = ALIASES[name];
  if (exact) return join(exact[0]);
  const [alias, [target]] = Object.entries(ALIASES).find(
    ([each]) => each.endsWith('*') && name.startsWith(each.slice(0, -1)),
  ) ?? ['', ['']];
  return alias ? join(target.replace('*', name.slice(alias.length - 1))) : undefined;
}

/** The circles in a graph of files, each by the files on it in their order. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push(trail.slice(start));
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

describe('files', () => {
  const graph = new Map(
    ['apps', 'libs', 'tools', 'infra'].flatMap(sources).map((file) => [file, importsOf(file)]),
  );

  it('are found with what they import, by path and by alias', () => {
    expect(graph.get('tools/migrate/main.ts')).toEqual([
      'libs/foundation/platform/src/index.ts',
      'tools/migrate/migrations.ts',
    ]);
  });

  it('import one another in no circle', () => {
    expect(circles(graph)).toEqual([]);
  });

  it('are caught when they do', () => {
    const kernel = 'libs/foundation/kernel/src/index.ts';
    const planted = new Map(graph).set(kernel, ['tools/migrate/main.ts']);
    expect(circles(planted).flat()).toContain(kernel);
  });
});
