import type { DatabaseRole, Operation, Viewer } from './viewers';
import { ID } from './viewers';

/** A row as it stands in its table. */
export type Row = Readonly<Record<string, unknown>>;
export type Rule = (viewer: Viewer, row: Row) => boolean;
export type Rules = Partial<Record<DatabaseRole, Partial<Record<Operation, Rule>>>>;

const always: Rule = () => true;
const signedIn: Rule = (viewer) => viewer.role !== 'anonymous';
const administrator: Rule = (viewer) => viewer.role === 'administrator';
const ownOrganisation: Rule = (viewer, row) =>
  viewer.organisation !== null && row.organisation_id === viewer.organisation;
const ownOrNobodys: Rule = (viewer, row) => row.organisation_id === null || ownOrganisation(viewer, row);
const nobodys: Rule = (_, row) => row.organisation_id === null;
const olderThan =
  (months: number, column: string): Rule =>
  (_, row) => {
    const limit = new Date();
    limit.setMonth(limit.getMonth() - months);
    return (row[column] as Date) < limit;
  };

const FACT: Rules = {
  app: { select: always },
  auth: { select: always },
  reader: { select: always },
  worker: { select: always },
};
const NAMES: Rules = {
  app: {
    select: signedIn,
    insert: (viewer) => ['administrator', 'system'].includes(viewer.role),
    update: (viewer) => ['administrator', 'system'].includes(viewer.role),
  },
  auth: { select: always },
  reader: { select: signedIn },
  worker: { select: always },
};

/**
 * Who may do what with which row, said again in TypeScript and from the words of docs/privacy/row-scope.md, not from
 * the SQL. What is not written here must be impossible.
 */
export const RULES: Readonly<Record<string, Rules>> = {
  outbox: {
    app: { insert: ownOrNobodys },
    auth: { insert: nobodys },
    worker: { select: always, update: always, delete: (_, row) => row.done_at !== null },
  },
  inbox: {
    app: { insert: (viewer) => viewer.role === 'system' },
    auth: { insert: always },
    worker: { select: always, insert: always, delete: always },
  },
  organisation: NAMES,
  network: NAMES,
  network_member: NAMES,
  province: FACT,
  ggd_region: FACT,
  municipality: FACT,
  reference_item: { ...FACT, app: { select: always, insert: administrator, update: administrator } },
  audit_head: {},
  audit_entry: {
    app: {
      insert: ownOrNobodys,
      select: (viewer, row) => viewer.role === 'auditor' && ownOrganisation(viewer, row),
    },
    auth: { insert: always },
    reader: { insert: ownOrNobodys },
    worker: { select: always, insert: nobodys, delete: olderThan(24, 'at') },
  },
};

/** Tables without row-level security, and why. */
export const EXEMPT: Readonly<Record<string, string>> = {
  migration: 'the list of migrations; nobody but the owner has any privilege on it',
};
