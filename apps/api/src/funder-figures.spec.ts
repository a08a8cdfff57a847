import { readFileSync } from 'node:fs';
import { type GraphQLObjectType, buildSchema, getNamedType, isObjectType } from 'graphql';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

/** What a funder's desk officer can ask that is about the work. */
const FUNDER_QUERIES = ['submittedReport', 'submittedReports'];

/** Numbers a funder gets that are no figures about people, and why. */
const NO_FIGURES: Readonly<Record<string, string>> = {
  'SubmittedReport.versionNumber': 'counts versions of a document',
  'SubmittedVersion.number': 'counts versions of a document',
  'ReportFile.bytes': 'size of a file',
  'SubmittedLine.differencePercent': 'follows from the plan and the disclosed counts beside it',
  'SubmittedIndicator.target': 'the plan that the funder itself decided on',
  'SubmittedIndicator.differencePercent': 'follows from the target and the disclosed count beside it',
  'Realised.activities': 'only as SubmittedLine.planned: the plan that the funder itself decided on',
  'Realised.minutes': 'only as SubmittedLine.planned',
  'Realised.attendances': 'only as SubmittedLine.planned',
};

describe('every number that a funder can reach', () => {
  const reached = typesFrom(FUNDER_QUERIES.map((name) => rootType(name)));

  it('is a disclosed count, or no figure', () => {
    const numbers = [...reached].flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => ['Int', 'Float'].includes(getNamedType(field.type).name))
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(numbers.filter((name) => name !== 'DisclosedCount.value' && !(name in NO_FIGURES))).toEqual([]);
    expect(numbers).toContain('DisclosedCount.value');
  });

  it('is a sum of the plan only as the plan', () => {
    const uses = [...reached].flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name === 'Realised')
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(uses).toEqual(['SubmittedLine.planned']);
  });

  it('leads nowhere to a log, a person, a draft or a grant', () => {
    const names = [...reached].map((type) => type.name);
    for (const closed of ['ActivityLog', 'KeyPerson', 'Report', 'Grant', 'PlannedActivity', 'Attribution'])
      expect(names).not.toContain(closed);
  });
});

function rootType(query: string): GraphQLObjectType {
  const type = schema.getQueryType()?.getFields()[query]?.type;
  if (!type) throw new Error(`${query} is not in the schema`);
  return getNamedType(type) as GraphQLObjectType;
}

function typesFrom(roots: GraphQLObjectType[]): Set<GraphQLObjectType> {
  const seen = new Set<GraphQLObjectType>();
  const visit = (type: GraphQLObjectType): void => {
    if (seen.has(type)) return;
    seen.add(type);
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (isObjectType(next)) visit(next);
    }
  };
  roots.forEach(visit);
  return seen;
}
