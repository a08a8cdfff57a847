import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import admin from '@sleutelring/graphql-client/documents/admin';
import field from '@sleutelring/graphql-client/documents/field';

describe('the trusted documents', () => {
  it.each([
    ['admin', admin as Record<string, string>],
    ['field app', field as Record<string, string>],
  ])('of the %s all fit the schema: npm run codegen writes them', (_, documents) => {
    const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
    const faults = Object.values(documents).flatMap((text) =>
      validate(schema, parse(text)).map((fault) => fault.message),
    );
    expect(faults).toEqual([]);
    expect(Object.keys(documents).length).toBeGreaterThan(5);
  });
});
