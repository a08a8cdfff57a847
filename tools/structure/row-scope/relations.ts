import type { Row } from './rules';
import type { Viewer } from './viewers';

/** How a row stands to who looks, from near to far; the first that fits. */
export const RELATIONS = [
  'own record',
  'own organisation',
  'own network',
  'own grant',
  'none',
  'of nobody',
] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Known {
  /** All rows by the name of their table. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** Read from what the row points to, and from nothing that a policy says. */
export function relationOf(viewer: Viewer, table: string, row: Row, known: Known): Relation {
  const owners = ownersOf(table, row, known);
  if (isOwn(viewer, table, row)) return 'own record';
  if (viewer.organisation && owners.includes(viewer.organisation)) return 'own organisation';
  if (networkOf(known, viewer.organisation).some((member) => owners.includes(member))) return 'own network';
  if (viewer.organisation && funderOf(table, row, known) === viewer.organisation) return 'own grant';
  return owners.length > 0 || 'account_id' in row || table === 'account' ? 'none' : 'of nobody';
}

function isOwn(viewer: Viewer, table: string, row: Row): boolean {
  const person = table === 'key_person' ? row.id : row.key_person_id;
  const account = table === 'account' ? row.id : (row.account_id ?? row.user_id);
  const isHer = (mine: string | null, its: unknown): boolean => mine !== null && mine === its;
  return isHer(viewer.keyPerson, person) || isHer(viewer.account, account);
}

/** The organisations whose row it is; of an account, those in which it has or had a hat. */
function ownersOf(table: string, row: Row, { rows }: Known): unknown[] {
  if (table === 'organisation') return [row.id];
  const owner = row.organisation_id ?? row.lead_organisation_id;
  if (typeof owner === 'string') return [owner];
  const account = table === 'account' ? row.id : row.account_id;
  const hats = (rows.get('membership') ?? []).filter((hat) =>
    row.membership_id ? hat.id === row.membership_id : hat.account_id === account,
  );
  return hats.map((hat) => hat.organisation_id);
}

/** The others in the networks that an organisation takes part in. */
function networkOf({ rows }: Known, organisation: string | null): unknown[] {
  const memberships = rows.get('network_member') ?? [];
  const networks = memberships
    .filter((one) => one.organisation_id === organisation)
    .map((one) => one.network_id);
  return memberships.filter((one) => networks.includes(one.network_id)).map((one) => one.organisation_id);
}

/** Columns that lead towards a grant, and where they lead. */
const TOWARDS: Readonly<Record<string, string>> = {
  grant_id: 'grant_decision',
  planned_activity_id: 'planned_activity',
  report_id: 'report',
  report_version_id: 'report_version',
};

/** Who pays for what the row is about. */
function funderOf(table: string, row: Row, known: Known): unknown {
  if ('funder_id' in row) return row.funder_id;
  const grants = row.grant_ids as string[] | undefined;
  if (grants) return funderOf('grant_decision', byId('grant_decision', grants[0], known), known);
  const column = Object.keys(TOWARDS).find((one) => row[one]);
  if (!column) return undefined;
  const parent = TOWARDS[column] as string;
  return funderOf(parent, byId(parent, row[column], known), known);
}

const byId = (table: string, id: unknown, { rows }: Known): Row =>
  rows.get(table)?.find((one) => one.id === id) ?? {};
