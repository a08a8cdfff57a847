import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

type MigrationClass = new () => MigrationInterface;
export type Sql = (text: string, values?: unknown[]) => Promise<unknown>;

/** One step in the one line of migrations. Steps go forward only; a mistake is mended by the next step. */
export function migration(number: number, name: string, up: (sql: Sql) => Promise<void>): MigrationClass {
  return class implements MigrationInterface {
    // TypeORM orders by the last thirteen characters of the name.
    readonly name = `${name}-${String(number).padStart(13, '0')}`;

    up(runner: QueryRunner): Promise<void> {
      return up((text, values) => runner.query(text, values));
    }

    down(): Promise<void> {
      throw new Error('migrations go forward only');
    }
  };
}

/** Applies what is missing as the owner of the schema; answers with the names of the steps it took. */
export async function migrate(ownerUrl: string, migrations: MigrationClass[]): Promise<string[]> {
  const owner = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTableName: 'migration',
  });
  await owner.initialize();
  try {
    await owner.query(`select pg_advisory_lock(hashtext('sleutelring migrations'))`);
    const done = await owner.runMigrations({ transaction: 'each' });
    return done.map((step) => step.name);
  } finally {
    await owner.destroy();
  }
}
