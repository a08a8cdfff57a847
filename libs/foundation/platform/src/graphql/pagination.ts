import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { invalid } from '@sleutelring/kernel';
import { Written } from './written';

@ObjectType({ description: 'Where a page stands in its list' })
export class PageInfo {
  @Field({ description: 'Whether more follows' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether something precedes' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first record of the page' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to get the next page' })
  endCursor!: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}
export interface Connection<Node> {
  readonly edges: Edge<Node>[];
  readonly pageInfo: PageInfo;
}

/** The Relay connection of a type: `class ActivityLogConnection extends connectionOf(ActivityLog) {}`. */
export function connectionOf<Node>(node: Type<Node>): Type<Connection<Node>> {
  @ObjectType(`${node.name}Edge`, { description: `One ${node.name} in a list` })
  class NodeEdge {
    @Field({ description: 'Where this record stands in the list' })
    cursor!: string;

    @Field(() => node, { description: 'The record itself' })
    node!: Node;
  }

  @ObjectType({ isAbstract: true })
  class NodeConnection {
    @Field(() => [NodeEdge], { description: 'The records of this page' })
    edges!: NodeEdge[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list' })
    pageInfo!: PageInfo;
  }
  return NodeConnection;
}

/** Page sizes are few, so that the prepared statement with the size written out can be kept for each. */
const PAGE_SIZES = [20, 50, 100] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

/** The page size to fetch for a wish: the smallest of the few that is not below it. */
export function pageSize(first: number): PageSize {
  if (first < 1) throw invalid('TOO_SMALL', 'first', { min: 1 });
  const size = PAGE_SIZES.find((candidate) => candidate >= first);
  if (!size) throw invalid('TOO_LARGE', 'first', { max: 100 });
  return size;
}

/** The values of the sort key of a record, last of them its id, so that the order has no ties. */
export type SortKey = readonly string[];

export function encodeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

export function decodeCursor(cursor: string, length: number): SortKey {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string'))
      return key;
  } catch {
    // Not ours; told below.
  }
  throw invalid('INVALID_FORMAT', 'after');
}

/** Makes a page of rows of which one more than asked was fetched, to know whether more follows. */
export function connection<Node>(
  nodes: readonly Node[],
  size: number,
  after: string | null | undefined,
  key: (node: Node) => SortKey,
): Connection<Node> {
  const edges = nodes.slice(0, size).map((node) => new LazyEdge(node, key));
  return {
    edges,
    pageInfo: {
      hasNextPage: nodes.length > size,
      hasPreviousPage: Boolean(after),
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

/** A page whose records are JSON already. */
export type WrittenConnection = Omit<Connection<never>, 'edges'> & { readonly edges: Written };

export function writtenConnection<Node>(
  { edges, pageInfo }: Connection<Node>,
  write: (node: Node) => string,
): WrittenConnection {
  let json = '';
  for (const { node } of edges) json += `${json && ','}{"node":${write(node)}}`;
  return { edges: new Written(`[${json}]`), pageInfo };
}

/** Hardly anybody asks for the cursor of each record, nor for both of a page. */
class LazyEdge<Node> implements Edge<Node> {
  constructor(
    readonly node: Node,
    private readonly key: (node: Node) => SortKey,
  ) {}

  get cursor(): string {
    return encodeCursor(this.key(this.node));
  }
}
