import { REQUIRED, type Requirement } from '@sleutelring/platform';
import { RESOLVERS } from './schema';

/** One query or mutation, and what it asks of whoever calls it. */
export interface Operation {
  readonly name: string;
  readonly kind: 'Query' | 'Mutation';
  readonly requirement: Requirement | undefined;
}

const KIND = 'graphql:resolver_type';
const NAME = 'graphql:resolver_name';

/** Every operation that the api offers, by name. */
export function operations(): Operation[] {
  const found = RESOLVERS.flatMap((resolver) =>
    Object.values(Object.getOwnPropertyDescriptors(resolver.prototype)),
  )
    .map((descriptor) => descriptor.value as object | undefined)
    .filter((method) => typeof method === 'function')
    .filter((method) => ['Query', 'Mutation'].includes(Reflect.getMetadata(KIND, method)));
  const told = found.map((method) => ({
    name: (Reflect.getMetadata(NAME, method) ?? (method as () => void).name) as string,
    kind: Reflect.getMetadata(KIND, method) as Operation['kind'],
    requirement: Reflect.getMetadata(REQUIRED, method) as Requirement | undefined,
  }));
  return told.sort((one, other) => (one.name < other.name ? -1 : 1));
}
