import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { ROLES } from '@sleutelring/kernel';
import { type Permission, may } from '@sleutelring/permissions';
import { type Client, type GraphqlError, type TestApi, startApi } from '@sleutelring/testing';
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
      const client = await somebodyWhoMay(operation);
      const waiting = hostileVariables(found, KNOWN);
      const faults: unknown[] = [];
      const ask = async (): Promise<void> => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const { status, errors = [] } = await client.run(document, next.variables);
          if (!isWell(status, errors))
            faults.push({
              path: next.path,
              status,
              errors,
              variables: JSON.stringify(next.variables).slice(0, 300),
            });
        }
      };
      await Promise.all(Array.from({ length: 6 }, ask));
      expect(faults.slice(0, 3)).toEqual([]);
    },
  );

  async function somebodyWhoMay({ requirement }: Operation): Promise<Client> {
    const role = ROLES.find((one) => may(one, requirement as Permission)) ?? 'coordinator';
    const client = await api.signedIn(role);
    const { organisationId, keyPersonId } = client.actor.membership;
    if (keyPersonId)
      await api.database.admin(
        `insert into key_person (id, organisation_id, alias, status, since) values ($1, $2, 'Fictief', 'active', '2025-01-01')`,
        [keyPersonId, organisationId],
      );
    return client;
  }

  it('is not repeated in the log', () => {
    expect(api.log()).not.toContain(MARK);
  });
});

/** A clear code, no fault of ours, and nothing of what was typed. */
function isWell(status: number, errors: GraphqlError[]): boolean {
  const codes = errors.map((error) => error.extensions.code);
  const isClear = status < 500 && !codes.includes('INTERNAL') && codes.every(Boolean);
  return isClear && !JSON.stringify(errors).includes(MARK);
}
