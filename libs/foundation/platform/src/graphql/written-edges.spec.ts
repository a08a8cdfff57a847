import { type FieldNode, type OperationDefinitionNode, buildSchema, parse, print } from 'graphql';
import { withWrittenEdges, writable } from './written-edges';

const schema = buildSchema(`
  type Query { logs(first: Int): LogConnection! persons: PersonConnection! }
  type LogConnection { edges: [LogEdge!]! count: Int }
  type LogEdge { cursor: String! node: Log! }
  type Log { id: ID! day: String! bands: [Band!]! heard(short: Boolean): String person: Person! }
  type Band { gender: String! count: Int! }
  type PersonConnection { edges: [PersonEdge!]! }
  type PersonEdge { node: Person! }
  type Person { id: ID! logs: LogConnection! }
`);
(schema.getType('Log') as { extensions: unknown }).extensions = writable(['id', 'day', 'bands', 'heard']);

const written = (text: string) => withWrittenEdges(schema, parse(text));
/** The fields to write of the first list of a document. */
const fieldsOf = (text: string): unknown => {
  const document = written(text)?.document;
  const operation = document?.definitions[0] as OperationDefinitionNode | undefined;
  return (operation?.selectionSet.selections[0] as FieldNode & { written?: unknown })?.written;
};

describe('a list', () => {
  it('is written when all that is asked of its records can be', () => {
    expect(fieldsOf('{ logs { count edges { node { day id } } } }')).toEqual(['day', 'id']);
    expect(fieldsOf('{ a: logs(first: 2) { edges { node { id bands { count gender } } } } }')).toEqual([
      'id',
      'bands',
    ]);
  });

  it('is written through fragments', () => {
    const text = 'fragment Line on Log { id ...More } fragment More on Log { day }';
    expect(fieldsOf(`{ logs { edges { node { ...Line } } } } ${text}`)).toEqual(['id', 'day']);
  });

  it('has edges without parts then, and nothing else changes', () => {
    const { document } =
      written('query L($n: Int) { logs(first: $n) { edges { node { id } } count } }') ?? {};
    expect(document && print(document)).toBe(
      'query L($n: Int) {\n  logs(first: $n) {\n    edges\n    count\n  }\n}',
    );
  });

  it.each([
    ['a field that cannot be written', '{ logs { edges { node { id person { id } } } } }'],
    ['a part of what is written whole', '{ logs { edges { node { bands { count } } } } }'],
    ['another name', '{ logs { edges { node { number: id } } } }'],
    ['another name for a part', '{ logs { edges { node { bands { count sex: gender } } } } }'],
    ['an argument', '{ logs { edges { node { heard(short: true) } } } }'],
    ['a directive', '{ logs { edges { node { id @skip(if: true) } } } }'],
    ['a condition on the type', '{ logs { edges { node { ... on Log { id } } } } }'],
    ['a field twice', '{ logs { edges { node { id id } } } }'],
    ['the name of the type', '{ logs { edges { node { __typename } } } }'],
    ['the place of each record', '{ logs { edges { cursor node { id } } } }'],
    [
      'edges within a fragment',
      '{ logs { ...Page } } fragment Page on LogConnection { edges { node { id } } }',
    ],
    [
      'the same list deeper as well',
      '{ logs { edges { node { id } } } persons { edges { node { logs { edges { node { id } } } } } } }',
    ],
    ['a second list that cannot be', '{ logs { edges { node { id } } } more: logs { edges { cursor } } }'],
    ['a type that was not said to be writable', '{ persons { edges { node { id } } } }'],
    ['no records', '{ logs { count } }'],
  ])('is executed when it is asked for %s', (_, text) => {
    expect(written(text)).toBeUndefined();
  });

  it('never becomes JSON with all that its records hold', () => {
    const edges = written('{ logs { edges { node { id } } } }')?.schema.getType('WrittenEdges');
    const serialize = (edges as unknown as { serialize: (value: unknown) => unknown }).serialize;
    expect(() => serialize([{ node: { id: 1, secret: 2 } }])).toThrow(TypeError);
  });
});
