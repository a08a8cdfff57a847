import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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
  .map((app) => ({ app, documents: join(ROOT, `apps/${app}/src/**/*.graphql`) }))
  .filter(({ app }) => existsSync(join(ROOT, `apps/${app}/src`)));

await generate({
  schema: SCHEMA,
  silent: true,
  generates: Object.fromEntries(
    outputs.map(({ app, documents }) => [
      `${OUT}/${app}/`,
      {
        documents,
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

for (const { app } of outputs) {
  const folder = join(import.meta.dirname, 'src/generated');
  renameSync(join(folder, app, 'persisted-documents.json'), join(folder, `${app}.documents.json`));
  const file = join(folder, app, 'graphql.ts');
  const code = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    code.replace(/= new TypedDocumentString/g, '= /* #__PURE__ */ new TypedDocumentString'),
  );
  for (const unused of ['gql.ts', 'index.ts', 'fragment-masking.ts'])
    rmSync(join(folder, app, unused), { force: true });
}
