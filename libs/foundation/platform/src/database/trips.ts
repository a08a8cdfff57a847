import type {
  Client,
  CustomTypesConfig,
  PoolClient,
  QueryArrayConfig,
  QueryArrayResult,
  QueryResultRow,
} from 'pg';

export interface Way {
  /** Prepared once a connection by this name. */
  readonly name?: string;
  readonly types?: CustomTypesConfig;
}

/** Values as PostgreSQL shows them, for what leaves without being read. */
export const AS_SHOWN = { getTypeParser: () => (value: string) => value } as CustomTypesConfig;

/**
 * Runs a statement as it is. The rows come as arrays and are named here: the driver's own records begin as nulls and change
 * their shape with each value, twice the work for a page of fifty.
 */
export async function ask<Row extends QueryResultRow>(
  client: PoolClient,
  text: string,
  values: unknown[] = [],
  way: Way = {},
): Promise<Row[]> {
  try {
    const { rows, fields } = await answerTo(client, { ...way, text, values, rowMode: 'array' });
    const columns = fields.map((field) => field.name);
    return rows.map((row) => named<Row>(row, columns));
  } catch (error) {
    // Who asked, instead of the socket on which the answer came.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  }
}

/**
 * A promise of our own around the driver's callback. The driver's own promises keep hold of every answer until the second
 * collection of garbage after it, which then copies all of them: an eighth of the time of a page.
 */
function answerTo(client: PoolClient, config: QueryArrayConfig): Promise<QueryArrayResult> {
  return new Promise((resolve, reject) => {
    client.query(config, (error: Error | undefined, answer: QueryArrayResult) =>
      error ? reject(error) : resolve(answer),
    );
  });
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
