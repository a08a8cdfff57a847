import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

type Resolver = GraphQLFieldResolver<Record<string, unknown>, unknown>;

/**
 * Takes away the resolver that Nest gives to each field that has none of its own and that reads the property of the
 * field's name. Compiled execution reads properties in place, but calls a resolver for each value: 1,600 calls for a page
 * of fifty activity logs, a third of its time.
 */
export function withoutPropertyResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve && readsProperty(field.resolve as Resolver, field.name)) field.resolve = undefined;
    }
  }
  return schema;
}

/** Nest's own, by the name it has there, and nothing but a reading: no other property, no default. */
function readsProperty(resolve: Resolver, name: string): boolean {
  if (resolve.name !== 'rootFieldResolver') return false;
  const value = {};
  const read = (root: Record<string, unknown>) => resolve(root, {}, undefined, undefined as never);
  return read({ [name]: value }) === value && read({}) === undefined;
}
