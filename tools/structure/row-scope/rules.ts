import { type DatabaseRole, ID, type Operation, type Viewer, id } from './viewers';

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
const coordinator: Rule = (viewer, row) => viewer.role === 'coordinator' && ownOrganisation(viewer, row);
const staff: Rule = (viewer, row) =>
  ['coordinator', 'system'].includes(viewer.role) && ownOrganisation(viewer, row);
/** A key person and what is about, or by, herself. */
const herself =
  (column: string): Rule =>
  (viewer, row) =>
    viewer.role === 'key_person' && ownOrganisation(viewer, row) && row[column] === viewer.keyPerson;
const hers = herself('key_person_id');
const either =
  (...rules: Rule[]): Rule =>
  (viewer, row) =>
    rules.some((rule) => rule(viewer, row));
const inState =
  (...states: string[]): Rule =>
  (_, row) =>
    states.includes(row.state as string);
const both =
  (...rules: Rule[]): Rule =>
  (viewer, row) =>
    rules.every((rule) => rule(viewer, row));
const has =
  (column: string): Rule =>
  (_, row) =>
    row[column] !== null;
/** What a coordinator may end; that it was ended is what she may write, never that it begins again. */
const hatOfOwnKeyPerson: Rule = (viewer, row) => coordinator(viewer, row) && row.key_person_id !== null;
/** In this world North's key persons wear hats 51 and 54, South's hat 55. */
const wornByOwnKeyPerson: Rule = (viewer, row) =>
  viewer.role === 'coordinator' &&
  ((viewer.organisation === ID.north && [id(51), id(54)].includes(row.membership_id as string)) ||
    (viewer.organisation === ID.south && row.membership_id === id(55)));
const ownFilter: Rule = (viewer, row) => coordinator(viewer, row) && row.user_id === viewer.account;
const olderThan =
  (months: number, column: string): Rule =>
  (_, row) => {
    const limit = new Date();
    limit.setMonth(limit.getMonth() - months);
    return (row[column] as Date) < limit;
  };

/** North leads the network that East is in; its own grant 101 is the network's as well. */
const inNetwork = (organisation: unknown): boolean => organisation === ID.north || organisation === ID.east;
const ofNetworkGrant =
  (column: string): Rule =>
  (viewer, row) =>
    viewer.role === 'coordinator' && inNetwork(viewer.organisation) && row[column] === id(101);
/** Sums of the members, for who coordinates or leads the network. */
const overseen: Rule = (viewer, row) =>
  inNetwork(row.organisation_id) &&
  (viewer.network === ID.network || (viewer.role === 'coordinator' && viewer.organisation === ID.north));
const onPlan = either(staff, ofNetworkGrant('grant_id'));

const ofFunder = (viewer: Viewer): boolean =>
  viewer.role === 'funder_desk_officer' && viewer.organisation === ID.funder;
const ownFunder: Rule = (viewer, row) =>
  viewer.role === 'funder_desk_officer' && viewer.organisation === row.funder_id;

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

/** Accounts and what opens them: one database role decides who the actor is, so no actor can limit it. */
const WHOLE = { select: always, insert: always, update: always, delete: always };
/** In this world the accounts of North are those of its key person and of its coordinator. */
const colleague: Rule = (viewer, row) =>
  ['coordinator', 'system'].includes(viewer.role) && viewer.organisation === ID.north
    ? row.id === ID.accountOfPerson || row.id === ID.accountOfCoordinator
    : viewer.role === 'coordinator' && viewer.organisation === ID.south && row.id === ID.accountOfSouth;

/**
 * Who may do what with which row, said again in TypeScript and from the words of docs/privacy/row-scope.md, not from
 * the SQL. What is not written here must be impossible.
 */
export const RULES: Readonly<Record<string, Rules>> = {
  outbox: {
    app: {
      select: both(administrator, has('failure')),
      insert: ownOrNobodys,
      update: both(administrator, has('failure'), (_, row) => row.done_at === null),
    },
    auth: { insert: nobodys },
    worker: {
      select: always,
      update: always,
      delete: either(has('done_at'), both(has('failed_at'), olderThan(1, 'failed_at'))),
    },
  },
  inbox: {
    app: { insert: (viewer) => viewer.role === 'system' },
    auth: { insert: always },
    worker: { select: always, insert: always, delete: always },
  },
  mail: {
    app: { insert: signedIn, select: both(administrator, (_, row) => row.state !== 'sent') },
    auth: { insert: always, select: (_, row) => row.text !== null },
    worker: { select: always, update: always, delete: olderThan(1, 'created_at') },
  },
  account: {
    auth: WHOLE,
    app: { select: either(administrator, (viewer, row) => row.id === viewer.account, colleague) },
    worker: { select: (_, row) => row.active === true },
  },
  membership: {
    auth: WHOLE,
    app: {
      select: either(administrator, staff, (viewer, row) => row.account_id === viewer.account),
      update: both(hatOfOwnKeyPerson, has('ended_at')),
    },
  },
  session: {
    auth: WHOLE,
    app: { select: wornByOwnKeyPerson, update: both(wornByOwnKeyPerson, has('revoked_at')) },
  },
  sign_in_code: { auth: WHOLE },
  passkey: { auth: WHOLE },
  challenge: { auth: WHOLE },
  throttle: { auth: WHOLE },
  invitation: {
    auth: WHOLE,
    app: { select: staff, update: both(hatOfOwnKeyPerson, has('withdrawn_at')) },
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
    app: { select: (viewer, row) => viewer.role === 'auditor' && ownOrganisation(viewer, row) },
    worker: { select: always, delete: olderThan(24, 'at') },
  },
  key_person: {
    app: { select: either(staff, herself('id')), insert: staff, update: staff },
    worker: {
      select: both((_, row) => row.status === 'stopped' && row.forgotten_at === null, olderThan(12, 'since')),
    },
  },
  key_person_language: { app: { select: either(staff, hers), insert: staff, delete: staff } },
  key_person_status_change: {
    app: {
      select: staff,
      insert: staff,
      update: both(staff, (viewer, row) => viewer.role === 'system' && row.reason === null),
    },
  },
  activity_log: {
    app: {
      select: either(staff, hers),
      insert: both(hers, inState('sent')),
      // What she writes is never approved or returned by her own hand.
      update: either(staff, both(hers, inState('sent', 'withdrawn'))),
    },
    // In this world the question of log 56 is as old as its event, that of log 57 is not.
    worker: {
      select: either(both(inState('sent'), olderThan(0, 'sent_at')), (_, row) => row.id === id(56)),
      update: (_, row) => row.id === id(56),
    },
  },
  activity_log_note: {
    app: { select: either(staff, hers), insert: hers, update: hers, delete: hers },
    worker: { select: olderThan(12, 'written_at'), delete: olderThan(12, 'written_at') },
  },
  activity_log_event: {
    app: { select: either(staff, hers), insert: either(staff, hers) },
    worker: { select: olderThan(12, 'at'), update: both(olderThan(12, 'at'), has('question')) },
  },
  saved_filter: {
    app: {
      select: both(
        coordinator,
        either(ownFilter, (_, row) => row.shared === true),
      ),
      insert: ownFilter,
      update: ownFilter,
      delete: ownFilter,
    },
  },
  grant_decision: {
    app: { select: either(staff, ofNetworkGrant('id'), overseen), insert: staff, update: staff },
  },
  planned_activity: { app: { select: onPlan, insert: staff, update: staff } },
  indicator: { app: { select: staff, insert: staff, update: staff } },
  obligation: { app: { select: staff, insert: staff, update: staff } },
  attribution: {
    app: { select: staff, insert: both(staff, (_, row) => row.activity_log_id === id(52)), delete: staff },
  },
  planned_activity_month: { app: { select: onPlan, insert: onPlan, update: onPlan } },
  grant_set_month: { app: { select: either(staff, overseen), insert: staff, update: staff } },
  report: { app: { select: staff, insert: staff, update: staff } },
  report_version: { app: { select: staff, insert: staff } },
  submitted_report: { app: { select: staff, insert: staff }, reader: { select: ownFunder } },
  report_file: {
    app: { select: staff, insert: staff, update: both(staff, (viewer) => viewer.role === 'system') },
    reader: {
      select: both(inState('ready'), (viewer, row) => row.organisation_id === ID.north && ofFunder(viewer)),
    },
  },
};

/** Tables without row-level security, and why. */
export const EXEMPT: Readonly<Record<string, string>> = {
  migration: 'the list of migrations; nobody but the owner has any privilege on it',
};
