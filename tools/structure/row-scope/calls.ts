import type { Row } from './rules';
import { ID, type Viewer, id } from './viewers';

/** An operation that is about a row, and how it is called with that row's id so that nothing is wrong but the row. */
export interface Call {
  readonly table: string;
  readonly variables: (row: Row, viewer: Viewer) => object;
}

/** A version that nobody has seen: what may be changed is refused as changed meanwhile, and stays for the next attempt. */
const baseVersion = 99;
const byId = (table: string): Call => ({ table, variables: (row) => ({ id: row.id }) });
const versioned = (table: string, more: object = {}): Call => ({
  table,
  variables: (row) => ({ id: row.id, baseVersion, ...more }),
});
const byInput = (table: string, input: (row: Row, viewer: Viewer) => object): Call => ({
  table,
  variables: (row, viewer) => ({ input: input(row, viewer) }),
});

const LOG = {
  ...{
    audienceKey: 'vrouwen',
    bands: [],
    day: '2026-01-10',
    durationMinutes: 60,
    firstTime: 0,
    guidance: [],
  },
  ...{ formKey: 'huiskamer', languageKey: 'so', materialKeys: [], municipalityCode: 'GM0855', newcomers: 0 },
  ...{ settingKey: 'woning', themeKeys: ['vgv'] },
};
const PERIOD = { from: '2026-01-01', until: '2026-07-01' };
const TARGETS = { targetActivities: 1, targetMinutes: 1, targetAttendances: 1 };
/** The planned activity of the viewer's own organisation, where there is one. */
const ownPlan = ({ organisation }: Viewer): string =>
  id(111 + Math.max(0, [ID.north, ID.east, ID.south].indexOf(organisation as never)));

export const CALLS: Readonly<Record<string, Call>> = {
  activityLog: byId('activity_log'),
  myActivityLog: byId('activity_log'),
  approveActivityLogs: {
    table: 'activity_log',
    variables: (row) => ({ logs: [{ id: row.id, baseVersion }] }),
  },
  returnActivityLog: versioned('activity_log', { question: 'Hoeveel mensen waren er?' }),
  reopenActivityLog: versioned('activity_log'),
  withdrawActivityLog: versioned('activity_log'),
  correctActivityLog: byInput('activity_log', (row) => ({ baseVersion, log: { id: row.id, ...LOG } })),
  countActivityLogs: {
    table: 'activity_log',
    variables: (row, viewer) => ({ activityLogIds: [row.id], plannedActivityIds: [ownPlan(viewer)] }),
  },
  uncountActivityLog: {
    table: 'activity_log',
    variables: (row, viewer) => ({ activityLogId: row.id, plannedActivityId: ownPlan(viewer) }),
  },
  keyPerson: byId('key_person'),
  updateKeyPerson: byInput('key_person', (row) => ({
    ...{ id: row.id, baseVersion, alias: 'Fictief', communitiesServed: [], languages: [], regionCodes: [] },
  })),
  changeKeyPersonStatus: byInput('key_person', (row) => ({
    ...{ id: row.id, status: 'PAUSED', since: '2026-01-01' },
  })),
  inviteKeyPerson: { table: 'key_person', variables: (row) => ({ keyPersonId: row.id }) },
  withdrawInvitation: byId('invitation'),
  grant: byId('grant_decision'),
  saveGrant: byInput('grant_decision', (row) => ({
    ...{
      id: row.id,
      baseVersion,
      funderId: ID.funder,
      reference: String(row.reference),
      scheme: 'Test',
      title: 'Test',
    },
    ...{ ...PERIOD, amountCents: 1, arrangement: 'LUMP_SUM_BELOW_25K', explainAbovePercent: 10 },
  })),
  startReport: byInput('grant_decision', (row) => ({
    ...{ id: crypto.randomUUID(), grantId: row.id, kind: 'INTERIM', title: 'Test', ...PERIOD },
  })),
  savePlannedActivity: byInput('planned_activity', (row) => ({
    ...{ id: row.id, grantId: row.grant_id, number: '1', title: 'Test', objective: '', ...TARGETS },
  })),
  saveIndicator: byInput('indicator', (row) => ({
    ...{ id: row.id, plannedActivityId: row.planned_activity_id, name: 'Test', unit: 'test', target: 1 },
  })),
  saveObligation: byInput('obligation', (row) => ({
    ...{ id: row.id, grantId: row.grant_id, text: 'Test', state: 'OPEN' },
  })),
  report: byId('report'),
  writeReport: byInput('report', (row) => ({
    ...{ id: row.id, baseVersion, title: 'Test', narratives: [], explanations: [] },
  })),
  freezeReport: byId('report'),
  submitReport: byId('report'),
  renewReport: byId('report'),
  submittedReport: byId('submitted_report'),
  networkFigures: { table: 'network', variables: (row) => ({ networkId: row.id, ...PERIOD }) },
  removePasskey: byId('passkey'),
  revokeSession: byId('session'),
};

/** Operations with an id that is not of a row whose relation matters, and why. */
export const NOT_ABOUT_A_ROW: Readonly<Record<string, string>> = {
  activityLogs: 'narrows a list of what she sees anyway',
  activityLogCounts: 'narrows sums of what she sees anyway',
  auditTrail: 'narrows a list of what she sees anyway',
  actAs: 'chooses among one’s own hats',
  createKeyPerson: 'makes a row',
  submitActivityLog: 'makes a row',
  submitActivityLogs: 'makes rows',
  saveFilter: 'makes a row of one’s own',
  removeFilter: 'says yes to any id, and takes away one’s own alone: see saved_filter in relation-matrix.txt',
  saveOrganisation: 'organisations are the administrator’s, all of them',
  endMembership: 'takes the hats off those who try: whose it may be is tried in membership.api.spec.ts',
  inviteMember: 'its organisation is tried in invitation.api.spec.ts',
  signInAsDemoPerson: 'in the demo alone',
  tryAgain: 'messages that failed are the administrator’s, all of them',
};
