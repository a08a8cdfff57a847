import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { ROLES, type Role } from '@sleutelring/kernel';
import { type Permission, may } from '@sleutelring/permissions';
import { type TestApi, startApi } from '@sleutelring/testing';
import { buildSchema } from 'graphql';
import { MARK, documentFor, hostileVariables } from './hostile-values';
import { type Operation, operations } from './operations';

/** So that a hostile value is what a rule meets first, and not the sample beside it. */
const KNOWN = {
  day: '2026-11-01',
  municipalityCode: 'GM0855',
  formKey: 'huiskamer',
  settingKey: 'woning',
  themeKeys: ['vgv'],
  languageKey: 'so',
  languageKeys: ['so'],
  audienceKey: 'vrouwen',
  genderKey: 'vrouw',
  ageGroupKey: '26_45',
  destinationKey: 'veilig_thuis',
  materialKeys: [],
  regionCodes: ['utrecht'],
  heard: null,
  after: null,
  first: 20,
  durationMinutes: 60,
  newcomers: 0,
  email: null,
  until: '2026-12-31',
  list: 'theme',
};

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

/** Whatever is typed into whichever field of whichever operation: a clear answer, nothing repeated, never a fault of ours. */
describe('hostile input', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it.each(operations().map((operation) => [operation.name, operation] as const))(
    'to %s',
    async (_, operation) => {
      const type = operation.kind === 'Query' ? schema.getQueryType() : schema.getMutationType();
      const found = type?.getFields()[operation.name];
      if (!found) throw new Error(`${operation.name} is not in the committed schema`);
      const document = documentFor(operation.kind, found);
      const client = await api.signedIn(somebodyWhoMay(operation));
      const faults: unknown[] = [];
      for (const { path, variables } of hostileVariables(found, KNOWN)) {
        const { status, errors = [] } = await client.run(document, variables);
        const codes = errors.map((error) => error.extensions.code);
        const isClear = status < 500 && !codes.includes('INTERNAL') && codes.every(Boolean);
        const isQuiet = !JSON.stringify(errors).includes(MARK);
        if (!isClear || !isQuiet)
          faults.push({ path, status, errors, variables: JSON.stringify(variables).slice(0, 300) });
      }
      expect(faults.slice(0, 3)).toEqual([]);
    },
  );

  it('is not repeated in the log', () => {
    expect(api.log()).not.toContain(MARK);
  });
});

function somebodyWhoMay({ requirement }: Operation): Role {
  return ROLES.find((role) => may(role, requirement as Permission)) ?? 'coordinator';
}
