import type {
  Client,
  CustomTypesConfig,
  PoolClient,
  QueryArrayConfig,
  QueryArrayResult,
  QueryResultRow,
} from 'pg';

/** A statement that a connection prepares by its name. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
  readonly values: string[];
}

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
    client.query(config, (error: Error | undefined, answer: QueryArrayResult | QueryArrayResult[]) =>
      error ? reject(error) : resolve(own(answer)),
    );
  });
}

/** What goes ahead of a statement is answered before it. */
const own = (answer: QueryArrayResult | QueryArrayResult[]): QueryArrayResult =>
  Array.isArray(answer) ? (answer.at(-1) as QueryArrayResult) : answer;

/**
 * Sends a statement ahead of the one that is asked next in the same packet, without an answer of its own. Both are one
 * transaction, which PostgreSQL ends behind the second; should the first fail, the second is not looked at. The connection
 * must have prepared it already, and it has no columns: the driver has not been told of any.
 */
export function sendAhead(client: PoolClient, { name, values }: Prepared): void {
  const { connection } = client as unknown as Client;
  connection.bind({ statement: name, values }, true);
  connection.execute({}, true);
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
