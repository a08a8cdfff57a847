import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { drawProjectGraph } from '../project-graph.mjs';

/** Lints a text as if it stood in a file, with the project's own configuration. */
function lint(filePath: string, text: string): string[] {
  const args = [
    'node_modules/eslint/bin/eslint.js',
    '--stdin',
    '--stdin-filename',
    filePath,
    '--format',
    'json',
  ];
  const { stdout } = spawnSync(process.execPath, args, {
    input: text,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false' },
  });
  const [result] = JSON.parse(stdout) as [{ messages: { ruleId: string }[] }];
  return result.messages.map((message) => message.ruleId);
}

const FORBIDDEN = '@nx/enforce-module-boundaries';

describe('the dependency law', () => {
  beforeAll(drawProjectGraph);

  it.each([
    [
      'a room below another',
      'libs/foundation/kernel/src/planted.ts',
      `export * from '@sleutelring/audit';\n`,
    ],
    [
      'a context to one above it',
      'libs/contexts/audit/src/planted.ts',
      `export * from '@sleutelring/organisations';\n`,
    ],
    [
      'a context to insight',
      'libs/contexts/organisations/src/planted.ts',
      `export * from '@sleutelring/reporting';\n`,
    ],
    ['a lib to an app', 'libs/contexts/audit/src/planted.ts', `export * from '@sleutelring/api-schema';\n`],
  ])('catches an import from %s', (_, file, text) => {
    expect(lint(file, text)).toContain(FORBIDDEN);
  });

  it('lets through what it allows', () => {
    expect(
      lint('libs/contexts/organisations/src/planted.ts', `export * from '@sleutelring/audit';\n`),
    ).toEqual([]);
  });

  it('knows every room by exactly one tag', async () => {
    const { BOUNDARIES } = (await import('../../boundaries.mjs' as string)) as {
      BOUNDARIES: Record<string, string[]>;
    };
    const tags = projectFiles('.').map(
      (file) => (JSON.parse(readFileSync(file, 'utf8')) as { tags: string[] }).tags,
    );
    const unknown = tags.filter(
      (list) => list.length !== 1 || !((list[0] ?? '').replace('room:', '') in BOUNDARIES),
    );
    expect(unknown).toEqual([]);
  });
});

function projectFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return projectFiles(path);
    return entry.name === 'project.json' ? [path] : [];
  });
}
