import { readFileSync, writeFileSync } from 'node:fs';
import { type TestApi, person, session, startApi } from '@sleutelring/testing';
import {
  type GraphQLField,
  type GraphQLInputType,
  buildSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { CALLS, NOT_ABOUT_A_ROW } from './row-scope/calls';
import { NAMES, written } from './row-scope/matrix';
import { type Known, RELATIONS, relationOf } from './row-scope/relations';
import type { Row } from './row-scope/rules';
import { ID, VIEWERS, type Viewer, id } from './row-scope/viewers';
import { WORLD, build } from './row-scope/world';

const MATRIX = 'apps/api/operation-relations.txt';
const HEAD = `Who may call what on whose row: operation by role by relation, tried out on the api. Made by
tools/structure/operation-relations.api.spec.ts. yes: it finds the row, whatever its state then allows; some: not each of them;
-: as if it did not exist. Empty: there are no such rows. A role that is not listed gets to none.`;

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const FIELDS = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({ kind: 'query', field })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({ kind: 'mutation', field })),
];
/** Hats of the world for whoever has an account in it. */
const HATS: Readonly<Record<string, string>> = {
  [ID.accountOfPerson]: id(51),
  [ID.accountOfCoordinator]: id(52),
  [ID.accountOfSouth]: id(53),
};

describe('operations on a row', () => {
  let api: TestApi;
  let known: Known;
  beforeAll(async () => {
    api = await startApi();
    await build(api.database);
    const tables = Object.keys(WORLD).map(async (table) => {
      return [table, await api.database.admin<Row>(`select * from ${table}`)] as const;
    });
    known = { rows: new Map(await Promise.all(tables)) };
  }, 60_000);
  afterAll(() => api.close());

  it('are all known to this test, or said not to be about one', () => {
    const withIds = FIELDS.filter(({ field }) => field.args.some(({ type }) => holdsId(type))).map(
      ({ field }) => field.name,
    );
    expect(Object.keys({ ...CALLS, ...NOT_ABOUT_A_ROW }).sort()).toEqual(withIds.sort());
  });

  it('have the committed matrix of whose row: npm run matrix writes it', async () => {
    const cookies = new Map<Viewer, string>();
    const viewers = VIEWERS.filter(({ as }) => as.kind === 'user');
    for (const viewer of viewers) cookies.set(viewer, await cookieOf(viewer));
    const lines: string[][] = [['operation', 'role', ...RELATIONS.filter((one) => one !== 'of nobody')]];
    for (const name of Object.keys(CALLS).sort())
      for (const role of Object.keys(NAMES)) {
        const cells = await cellsOf(
          name,
          viewers.filter((one) => one.role === role),
          cookies,
        );
        if (cells.some((cell) => /yes|some/.test(cell))) lines.push([name, NAMES[role as never], ...cells]);
      }
    const matrix = `${HEAD}\n\n${written(lines)}\n`;
    if (process.env.WRITE) writeFileSync(MATRIX, matrix);
    expect(matrix).toBe(readFileSync(MATRIX, 'utf8'));
  }, 120_000);

  async function cellsOf(name: string, viewers: Viewer[], cookies: Map<Viewer, string>): Promise<string[]> {
    const { table } = CALLS[name]!;
    const pairs = viewers.flatMap((viewer) =>
      (known.rows.get(table) ?? []).map((row) => ({
        viewer,
        row,
        is: relationOf(viewer, table, row, known),
      })),
    );
    const cells: string[] = [];
    for (const relation of RELATIONS.filter((one) => one !== 'of nobody')) {
      const found: boolean[] = [];
      for (const { viewer, row } of pairs.filter(({ is }) => is === relation))
        found.push(await finds(name, viewer, row, cookies.get(viewer) ?? ''));
      const all = found.every(Boolean) ? 'yes' : found.some(Boolean) ? 'some' : '-';
      cells.push(found.length > 0 ? all : '');
    }
    return cells;
  }

  async function finds(name: string, viewer: Viewer, row: Row, cookie: string): Promise<boolean> {
    const { kind, field } = FIELDS.find((one) => one.field.name === name)!;
    const { errors } = await api.run(documentOf(kind, field), CALLS[name]!.variables(row, viewer), cookie);
    const code = errors?.[0]?.extensions.code;
    if (['INTERNAL', 'BAD_REQUEST', 'UNAUTHENTICATED', 'UNAVAILABLE'].includes(code ?? ''))
      throw new Error(`${name} by ${viewer.name} on ${String(row.id)}: ${JSON.stringify(errors)}`);
    return code !== 'NOT_FOUND' && code !== 'CONFLICT';
  }

  async function cookieOf({ account, role, organisation, keyPerson, network }: Viewer): Promise<string> {
    const hat = HATS[account ?? ''];
    if (account && hat) return (await session(api.database, account, hat)).cookie;
    const wanted = { organisationId: organisation ?? '', networkId: network, keyPersonId: keyPerson };
    return (await person(api.database, role as never, wanted)).cookie;
  }
});

function documentOf(kind: string, field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${kind} (${declared}) { ${field.name}(${passed})${selection} }`;
}

function holdsId(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).some((field) => holdsId(field.type));
  return named.name === 'ID';
}
