import 'reflect-metadata';
import { migrate } from '@sleutelring/platform';
import { MIGRATIONS } from './migrations';

const url = process.env.DATABASE_OWNER_URL;
if (!url) {
  console.error('DATABASE_OWNER_URL is not set: the address of the database for the role sleutelring_owner');
  process.exit(1);
}
const steps = await migrate(url, MIGRATIONS);
console.log(steps.length ? `migrated: ${steps.join(', ')}` : 'the database is up to date');
