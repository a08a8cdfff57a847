import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { isPermission } from '@sleutelring/permissions';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { operations } from './operations';
import { permissionMatrix } from './permission-matrix';
import { schemaText } from './schema';

const committed = (file: string): string => readFileSync(`apps/api/${file}`, 'utf8');

describe('the schema', () => {
  it('is the committed one: npm run schema writes it', async () => {
    expect(await schemaText()).toBe(committed('schema.graphql'));
  });

  it('says of every type, field, argument and value what it is', () => {
    const types = Object.values(buildSchema(committed('schema.graphql')).getTypeMap());
    expect(types.filter((type) => !type.name.startsWith('__')).flatMap(silentParts)).toEqual([]);
  });
});

describe('the operations', () => {
  it('each name a permission that there is, or say that they are open', () => {
    const silent = operations().filter(({ requirement }) => {
      return requirement !== 'public' && requirement !== 'signed-in' && !isPermission(requirement ?? '');
    });
    expect(silent).toEqual([]);
    expect(operations().length).toBeGreaterThan(5);
  });

  it('have the committed matrix of who may call them', () => {
    expect(permissionMatrix()).toBe(committed('permission-matrix.txt'));
  });
});

function silentParts(type: GraphQLNamedType): string[] {
  if (isScalarType(type)) return [];
  const own = type.description || ['Query', 'Mutation'].includes(type.name) ? [] : [type.name];
  if (isEnumType(type)) return own;
  if (!isObjectType(type) && !isInputObjectType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const all: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
    const args = all.filter((arg) => !arg.description).map((arg) => `${field.name}(${arg.name})`);
    return [...(field.description ? [] : [field.name]), ...args];
  });
  return [...own, ...fields.map((field) => `${type.name}.${field}`)];
}
