import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLNonNull,
  GraphQLScalarType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  ScalarLeafsRule,
  getNamedType,
  isObjectType,
  validate,
  visit,
} from 'graphql';
import { type PlainField, plainFields } from './plain-fields';
import { Written } from './written';

/**
 * A page of a list that PostgreSQL wrote as JSON leaves as it came; nothing reads it in between. A type says which of its
 * fields can be written, `@Extensions(writable(FIELDS))`. The resolver of its list asks which of them a document wants,
 * `@WrittenFields()`, and answers with a connection whose `edges` are `Written`. A document that wants anything else of
 * the list is executed field by field, as always.
 */
export const writable = (fields: readonly string[]): Record<string, unknown> => ({ writable: fields });

/** The fields to write of each record, in order; undefined where the records themselves are asked for. */
export const WrittenFields = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { fieldNodes } = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
  return (fieldNodes[0] as Marked | undefined)?.written;
});

/** A list whose edges are to be written. */
interface Marked extends FieldNode {
  readonly written?: readonly string[];
}

/** The same document with its lists marked, and the schema in which their edges are one value. Undefined where none can be. */
export function withWrittenEdges(
  schema: GraphQLSchema,
  document: DocumentNode,
): { schema: GraphQLSchema; document: DocumentNode } | undefined {
  const marked: DocumentNode = visit(document, {
    OperationDefinition: (operation) => markLists(schema, document, operation),
  });
  if (marked === document) return undefined;
  const writing = schemaOfWritten(schema);
  const allFit = validate(writing, marked, [ScalarLeafsRule]).length === 0;
  return allFit ? { schema: writing, document: marked } : undefined;
}

function markLists(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationDefinitionNode | undefined {
  if (operation.operation !== 'query') return undefined;
  const fields = schema.getQueryType()?.getFields() ?? {};
  const selections = operation.selectionSet.selections.map((node) =>
    node.kind === 'Field' ? markList(document, node, getNamedType(fields[node.name.value]?.type)) : node,
  );
  const changed = selections.some((node, index) => node !== operation.selectionSet.selections[index]);
  return changed ? { ...operation, selectionSet: { ...operation.selectionSet, selections } } : undefined;
}

function markList(document: DocumentNode, node: FieldNode, type: unknown): FieldNode {
  const record = recordOf(type);
  const asked = record && node.selectionSet && plainFields(document, node.selectionSet);
  const edges = asked?.find(({ name }) => name === 'edges')?.fields;
  const written = edges && record && fieldsToWrite(edges, record);
  if (!written || !node.selectionSet) return node;
  const selections = node.selectionSet.selections.map((child) =>
    child.kind === 'Field' && child.name.value === 'edges' ? { ...child, selectionSet: undefined } : child,
  );
  return { ...node, written, selectionSet: { ...node.selectionSet, selections } } as Marked;
}

/** Of edges that are asked for their records only; parts of a record are written whole or not at all. */
function fieldsToWrite(
  edges: readonly PlainField[],
  record: GraphQLObjectType,
): readonly string[] | undefined {
  const [node, ...others] = edges;
  if (node?.name !== 'node' || !node.fields || others.length > 0) return undefined;
  const can = record.extensions.writable as readonly string[];
  const whole = ({ name, fields }: PlainField): boolean => {
    const part = getNamedType(record.getFields()[name]?.type);
    return !isObjectType(part) || Object.keys(part.getFields()).length === fields?.length;
  };
  return node.fields.every((field) => can.includes(field.name) && whole(field))
    ? node.fields.map(({ name }) => name)
    : undefined;
}

/** What a connection lists, if that can be written. */
function recordOf(connection: unknown): GraphQLObjectType | undefined {
  const edge = isObjectType(connection) && getNamedType(connection.getFields().edges?.type);
  const record = isObjectType(edge) && getNamedType(edge.getFields().node?.type);
  return isObjectType(record) && record.extensions.writable ? record : undefined;
}

const WRITTEN_EDGES = new GraphQLScalarType({
  name: 'WrittenEdges',
  serialize: (edges) => {
    // Records would become JSON with all that they hold.
    if (edges instanceof Written) return edges;
    throw new TypeError('a resolver of a writable list has to answer what `WrittenFields` asks of it');
  },
});
const written = new WeakMap<GraphQLSchema, GraphQLSchema>();

function schemaOfWritten(schema: GraphQLSchema): GraphQLSchema {
  const known = written.get(schema);
  if (known) return known;
  const made = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config, name, typeName) =>
      name === 'edges' && recordOf(schema.getType(typeName))
        ? { ...config, type: new GraphQLNonNull(WRITTEN_EDGES) }
        : config,
  });
  written.set(schema, made);
  return made;
}
