import type { Client, CustomTypesConfig, PoolClient, QueryResultRow } from 'pg';

export interface Way {
  /** Prepared once a connection by this name. */
  readonly name?: string;
  readonly types?: CustomTypesConfig;
}

/** Values as PostgreSQL shows them, for what leaves without being read. */
export const AS_SHOWN = { getTypeParser: () => (value: string) => value } as CustomTypesConfig;

/**
 * Runs a statement as it is. The rows come as arrays and are named here:
 * the driver's own records begin as nulls and change their shape with each value, twice the work for a page of fifty.
 */
export async function ask<Row extends QueryResultRow>(
  client: PoolClient,
  text: string,
  values: unknown[] = [],
  way: Way = {},
): Promise<Row[]> {
  const { rows, fields } = await client.query({ ...way, text, values, rowMode: 'array' });
  const columns = fields.map((field) => field.name);
  return rows.map((row: unknown[]) => named<Row>(row, columns));
}

function named<Row>(values: readonly unknown[], columns: readonly string[]): Row {
  const record: Record<string, unknown> = {};
  for (let column = 0; column < columns.length; column++) record[columns[column] as string] = values[column];
  return record as Row;
}

/** What is sent meanwhile leaves as one packet; connections are pipelined, so nothing waits for an answer in between. */
export function inOnePacket<Sent>(client: PoolClient, send: () => Sent): Sent {
  const { stream } = (client as unknown as Client).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}
