import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { generate } from '@graphql-codegen/cli';

/**
 * `npm run codegen`: typed operations and the list of trusted documents of each app.
 * A document is sent by its SHA-256; its text stays here, in `<app>.documents.json`, where the api reads it.
 */
const ROOT = join(import.meta.dirname, '../../..');
const OUT = relative(process.cwd(), join(import.meta.dirname, 'src/generated'));
const SCHEMA = process.env.SCHEMA ?? join(ROOT, 'apps/api/schema.graphql');

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

const config = {
  enumsAsTypes: true,
  skipTypename: true,
  useTypeImports: true,
  pureMagicComment: true,
  documentMode: 'string',
  scalars: { ID: 'string', Day: 'string', DateTime: 'string' },
};

const outputs = ['admin', 'field']
  .map((app) => ({ app, source: join(ROOT, `apps/${app}/src`) }))
  .filter(({ source }) => existsSync(source));

await generate({
  schema: SCHEMA,
  silent: true,
  generates: Object.fromEntries(
    outputs.map(({ app, source }) => [
      `${OUT}/${app}/`,
      {
        documents: join(source, '**/*.graphql'),
        preset: 'client',
        presetConfig: {
          fragmentMasking: false,
          persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: sha256 },
        },
        config,
      },
    ]),
  ),
});

/** One module per .graphql file, so that a page carries its own operations and no other. */
const DOCUMENT = /export const (\w+)Document = [\s\S]*?;\n/g;
const FRAGMENT = /export const \w+FragmentDoc = [\s\S]*?;\n/g;

/** @param {string} source @returns {[file: string, operations: string[]][]} */
function operationsByFile(source) {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.graphql'),
  );
  const operations = files.map(
    (file) =>
      /** @type {[string, string[]]} */ ([
        basename(file, '.graphql'),
        [...readFileSync(join(source, file), 'utf8').matchAll(/^(?:query|mutation) (\w+)/gm)].map(
          (match) => match[1],
        ),
      ]),
  );
  return operations.filter(([, names]) => names.length > 0).sort(([a], [b]) => a.localeCompare(b));
}

function splitDocuments(folder, source) {
  const file = join(folder, 'graphql.ts');
  const code = `${readFileSync(file, 'utf8').trimEnd()}\n`;
  const found = new Map([...code.matchAll(DOCUMENT)].map(([text, name]) => [name, text]));
  const byFile = operationsByFile(source);
  for (const [name, operations] of byFile) {
    const body = operations.map((operation) => found.get(operation)).join('');
    writeFileSync(
      join(folder, `${name}.ts`),
      `import type * as Types from './graphql';\n\n${qualified(body)}`,
    );
  }
  writeFileSync(file, code.replace(DOCUMENT, '').replace(FRAGMENT, ''));
  const doors = ['graphql', ...byFile.map(([name]) => name)];
  writeFileSync(join(folder, 'index.ts'), doors.map((name) => `export * from './${name}';\n`).join(''));
}

const qualified = (text) =>
  text.replace(/TypedDocumentString<(\w+), (\w+)>/g, 'Types.TypedDocumentString<Types.$1, Types.$2>');

for (const { app, source } of outputs) {
  const generated = join(import.meta.dirname, 'src/generated');
  const folder = join(generated, app);
  renameSync(join(folder, 'persisted-documents.json'), join(generated, `${app}.documents.json`));
  for (const unused of ['gql.ts', 'fragment-masking.ts']) rmSync(join(folder, unused), { force: true });
  splitDocuments(folder, source);
}
