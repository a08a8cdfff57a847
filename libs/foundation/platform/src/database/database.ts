import type { Actor } from '@sleutelring/kernel';
import { ANONYMOUS, UserError } from '@sleutelring/kernel';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { scopeOf } from './actor-settings';
import { unlessLost } from './lost-connection';
import { Transaction } from './transaction';
import { type Prepared, type Way, ask, inOnePacket, sendAhead } from './trips';

/**
 * One login role in PostgreSQL. `Database` is the application's; the three others are apart so that whoever holds one
 * of them cannot reach what is not its business, whatever the code does.
 */
export class Database {
  readonly dataSource: DataSource;

  constructor(url: string, poolSize: number, role: string) {
    this.dataSource = new DataSource({
      type: 'postgres',
      url,
      applicationName: role,
      poolSize,
      entities: getMetadataArgsStorage().tables.map((table) => table.target),
      extra: {
        statement_timeout: 30_000,
        connectionTimeoutMillis: 2_000,
        idleTimeoutMillis: 60_000,
        onConnect,
        pipeline: true,
      },
    });
  }

  /**
   * Everything `work` does happens, or nothing. Rows outside the actor's scope do not exist in it. It takes two trips to the
   * database and those of the work: the scope goes with its first statement, and the commit with what it left for the end.
   */
  async transaction<Result>(
    actor: Actor,
    work: (tx: Transaction) => Result | Promise<Result>,
  ): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await reached(runner.connect())) as PoolClient;
    try {
      // TypeORM did not begin this transaction; told of it, it sets savepoints in it instead of ending it.
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      const tx = new Transaction(actor, runner.manager, client);
      const result = await behind(client, scopeOf(actor, 'writing'), () => work(tx));
      await commit(client, tx);
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw unlessLost(error);
    } finally {
      await runner.release();
    }
  }

  /** The same for what only reads and leaves no trace: one trip to the database less. */
  async read<Result>(actor: Actor, work: (tx: Transaction) => Result | Promise<Result>): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await reached(runner.connect())) as PoolClient;
    try {
      const tx = new Transaction(actor, runner.manager, client);
      const result = await behind(client, scopeOf(actor, 'reading'), () => work(tx));
      if (tx.leavesTrace) throw new Error('what leaves a trace is no reading');
      return result;
    } catch (error) {
      throw unlessLost(error);
    } finally {
      await client.query('commit').catch(() => undefined);
      await runner.release();
    }
  }

  /**
   * A read of one statement, prepared, with its scope ahead of it: all of its transaction in one trip to the database. For
   * pages that are asked all day.
   */
  async rows<Row extends QueryResultRow>(
    actor: Actor,
    text: string,
    values: unknown[],
    way: Way & { readonly name: string },
  ): Promise<Row[]> {
    const client = await reached(this.pool.connect());
    try {
      return await inOnePacket(client, () => {
        sendAhead(client, scopeOf(actor, 'reading'));
        return ask<Row>(client, text, values, way);
      });
    } catch (error) {
      throw unlessLost(error);
    } finally {
      client.release();
    }
  }

  protected get pool(): Pool {
    return (this.dataSource.driver as PostgresDriver).master as Pool;
  }

  async open(): Promise<this> {
    await this.dataSource.initialize();
    return this;
  }

  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

export class AuthDatabase extends Database {
  /**
   * One statement by itself, in one trip and prepared once a connection: to find out who acts, which precedes every
   * request. There is no actor yet whom row-level security could know.
   */
  async find<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: unknown[],
  ): Promise<Row | undefined> {
    const client = await reached(this.pool.connect());
    try {
      return (await ask<Row>(client, text, values, { name }))[0];
    } catch (error) {
      throw unlessLost(error);
    } finally {
      client.release();
    }
  }
}
export class ReaderDatabase extends Database {}
export class WorkerDatabase extends Database {}

async function onConnect(client: PoolClient): Promise<void> {
  // A connection that breaks while it is lent out fails its statement; unheard, it would end the process as well.
  client.on('error', () => undefined);
  await client.query(scopeOf(ANONYMOUS, 'reading'));
}

/**
 * Sends the beginning of a transaction, its scope and the first statement of its work in one packet. Should the
 * beginning fail, the work finds no actor and therefore no rows; it is waited for all the same, since it holds the client.
 */
async function behind<Result>(
  client: PoolClient,
  scope: Prepared,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const all = inOnePacket(client, () => [client.query('begin'), client.query(scope), begun(work)] as const);
  await Promise.allSettled(all);
  const [, , result] = await Promise.all(all);
  return result;
}

/** @throws Error when PostgreSQL rolled back instead, because a statement failed whose error the work kept to itself */
async function commit(client: PoolClient, tx: Transaction): Promise<void> {
  const [{ command }] = await inOnePacket(client, () => {
    const last = tx.sendTheLast();
    return Promise.all([client.query('commit'), ...last]);
  });
  if (command !== 'COMMIT') throw new Error('the transaction had failed');
}

/** Work that throws before it waits for anything is rejected like any other. */
const begun = async <Result>(work: () => Result | Promise<Result>): Promise<Result> => work();

async function reached<Value>(connecting: Promise<Value>): Promise<Value> {
  try {
    return await connecting;
  } catch {
    throw new UserError('UNAVAILABLE');
  }
}
