/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActivityLogEventKind =
  | 'APPROVED'
  | 'CORRECTED'
  | 'COUNTED'
  | 'REOPENED'
  | 'RETURNED'
  | 'SENT'
  | 'UNCOUNTED'
  | 'WITHDRAWN';

export type ActivityLogFilter = {
  counted?: boolean | null | undefined;
  formKeys?: Array<string> | null | undefined;
  from?: string | null | undefined;
  ggdRegionCodes?: Array<string> | null | undefined;
  grantId?: string | null | undefined;
  /** alias, municipality */
  keyPersonId?: string | null | undefined;
  languageKeys?: Array<string> | null | undefined;
  municipalityCode?: string | null | undefined;
  search?: string | null | undefined;
  states?: Array<ActivityLogState> | null | undefined;
  themeKeys?: Array<string> | null | undefined;
  until?: string | null | undefined;
};

export type ActivityLogOrder =
  | 'DAY_ASC'
  | 'DAY_DESC'
  | 'SENT_AT_ASC'
  | 'SENT_AT_DESC';

export type ActivityLogState =
  | 'APPROVED'
  | 'RETURNED'
  | 'SENT'
  | 'WITHDRAWN';

export type Arrangement =
  | 'ACTUAL_COSTS_FROM_125K'
  | 'FIXED_25K_TO_125K'
  | 'LUMP_SUM_BELOW_25K';

export type AuditFilter = {
  from?: string | null | undefined;
  operation?: string | null | undefined;
  subjectId?: string | null | undefined;
  subjectType?: string | null | undefined;
  until?: string | null | undefined;
};

export type ChangeStatusInput = {
  id: string;
  reason?: string | null | undefined;
  since: string;
  status: KeyPersonStatus;
};

export type FileFormat =
  | 'CSV'
  | 'ODS'
  | 'PDF';

export type FileState =
  | 'FAILED'
  | 'READY'
  | 'WAITING';

export type GrantInput = {
  amountCents: number;
  arrangement: Arrangement;
  baseVersion?: number | null | undefined;
  explainAbovePercent: number;
  from: string;
  funderId: string;
  id: string;
  networkId?: string | null | undefined;
  reference: string;
  scheme: string;
  settlementDueOn?: string | null | undefined;
  title: string;
  until: string;
};

export type IndicatorInput = {
  id: string;
  name: string;
  plannedActivityId: string;
  realised?: number | null | undefined;
  target: number;
  unit: string;
};

export type InvitationState =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'OPEN'
  | 'WITHDRAWN';

export type InviteMemberInput = {
  displayName: string;
  email: string;
  networkId?: string | null | undefined;
  organisationId: string;
  role: Role;
};

export type KeyPersonFilter = {
  languageKeys?: Array<string> | null | undefined;
  regionCodes?: Array<string> | null | undefined;
  search?: string | null | undefined;
  statuses?: Array<KeyPersonStatus> | null | undefined;
};

export type KeyPersonInput = {
  alias: string;
  communitiesServed: Array<string>;
  email?: string | null | undefined;
  id: string;
  languages: Array<KeyPersonLanguageInput>;
  regionCodes: Array<string>;
  since: string;
  status: KeyPersonStatus;
};

export type KeyPersonLanguageInput = {
  languageKey: string;
  level: LanguageLevel;
};

export type KeyPersonOrder =
  | 'ALIAS_ASC'
  | 'ALIAS_DESC'
  | 'SINCE_DESC';

export type KeyPersonStatus =
  | 'ACTIVE'
  | 'CANDIDATE'
  | 'IN_TRAINING'
  | 'PAUSED'
  | 'STOPPED';

export type LanguageLevel =
  | 'BASIC'
  | 'GOOD'
  | 'NATIVE';

export type LineExplanationInput = {
  explanation: string;
  plannedActivityId: string;
};

export type ObligationInput = {
  dueOn?: string | null | undefined;
  explanation?: string | null | undefined;
  grantId: string;
  id: string;
  state: ObligationState;
  text: string;
};

export type ObligationState =
  | 'MET'
  | 'NOT_MET'
  | 'OPEN'
  | 'PARTLY';

export type OrganisationInput = {
  active: boolean;
  id: string;
  kind: OrganisationKind;
  name: string;
  shortName: string;
};

export type OrganisationKind =
  | 'FUNDER'
  | 'ORGANISATION';

export type PlannedActivityInput = {
  grantId: string;
  id: string;
  number: string;
  objective: string;
  targetActivities: number;
  targetAttendances: number;
  targetMinutes: number;
  title: string;
};

export type ReferenceItemInput = {
  active: boolean;
  contact?: string | null | undefined;
  direction?: string | null | undefined;
  endonym?: string | null | undefined;
  key: string;
  labelEn: string;
  labelNl: string;
  list: string;
  position: number;
  source?: string | null | undefined;
  verified?: boolean | null | undefined;
};

export type ReportKind =
  | 'FINAL'
  | 'INTERIM';

export type ReportNarrativeInput = {
  part: ReportPart;
  text: string;
};

/** The five parts of the activity report, Kaderregeling art. 1.1 */
export type ReportPart =
  | 'COMPARISON'
  | 'NATURE'
  | 'OBLIGATIONS'
  | 'OVERVIEW'
  | 'RESULTS';

export type ReportState =
  | 'DRAFT'
  | 'FROZEN'
  | 'SUBMITTED';

export type Role =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'COORDINATOR'
  | 'FUNDER_DESK_OFFICER'
  | 'KEY_PERSON'
  | 'NETWORK_COORDINATOR';

export type SavedFilterInput = {
  id: string;
  list: string;
  name: string;
  query: string;
  shared: boolean;
};

export type StartReportInput = {
  from: string;
  grantId: string;
  id: string;
  kind: ReportKind;
  title: string;
  until: string;
};

export type UpdateKeyPersonInput = {
  alias: string;
  baseVersion: number;
  communitiesServed: Array<string>;
  email?: string | null | undefined;
  id: string;
  languages: Array<KeyPersonLanguageInput>;
  regionCodes: Array<string>;
};

export type WriteReportInput = {
  baseVersion: number;
  explanations: Array<LineExplanationInput>;
  id: string;
  narratives: Array<ReportNarrativeInput>;
  title: string;
};

export type ReferenceLabelFragment = { key: string, labelNl: string, labelEn: string, active: boolean };

export type ReferenceDataQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceDataQuery = { referenceData: { version: string, themes: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, forms: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, settings: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, audiences: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, ageGroups: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, genders: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, languages: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, materials: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, helpDestinations: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, ggdRegions: Array<{ code: string, name: string }> } };

export type MunicipalitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MunicipalitiesQuery = { referenceData: { municipalities: Array<{ code: string, name: string }> } };

export type MyAccessQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccessQuery = { mySessions: Array<{ id: string, device: string, createdAt: string, lastSeenAt: string, current: boolean }>, myPasskeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

export type StartPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyRegistrationMutation = { startPasskeyRegistration: string };

export type FinishPasskeyRegistrationMutationVariables = Exact<{
  response: string;
  name: string;
}>;


export type FinishPasskeyRegistrationMutation = { finishPasskeyRegistration: { id: string } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { removePasskey: boolean };

export type ActivityLogRowFragment = { id: string, day: string, keyPersonAlias: string, municipalityName: string, formKey: string, themeKeys: Array<string>, languageKey: string, attendances: number, durationMinutes: number, state: ActivityLogState, sentAt: string, allowed: Array<string> };

export type ActivityLogsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ActivityLogFilter | null | undefined;
  orderBy?: ActivityLogOrder | null | undefined;
}>;


export type ActivityLogsQuery = { activityLogs: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, day: string, keyPersonAlias: string, municipalityName: string, formKey: string, themeKeys: Array<string>, languageKey: string, attendances: number, durationMinutes: number, state: ActivityLogState, sentAt: string, allowed: Array<string> } }> } };

export type ActivityLogCountsQueryVariables = Exact<{
  filter?: ActivityLogFilter | null | undefined;
}>;


export type ActivityLogCountsQuery = { activityLogCounts: { sent: number, returned: number, approved: number, withdrawn: number } };

export type ActivityLogQueryVariables = Exact<{
  id: string;
}>;


export type ActivityLogQuery = { activityLog: { keyPersonId: string, settingKey: string, audienceKey: string, newcomers: number, firstTime: number, materialKeys: Array<string>, heard: string | null, question: string | null, version: number, approvedAt: string | null, id: string, day: string, keyPersonAlias: string, municipalityName: string, formKey: string, themeKeys: Array<string>, languageKey: string, attendances: number, durationMinutes: number, state: ActivityLogState, sentAt: string, allowed: Array<string>, bands: Array<{ genderKey: string, ageGroupKey: string, count: number }>, guidance: Array<{ destinationKey: string, count: number }>, attributions: Array<{ id: string, plannedActivityId: string, plannedActivityNumber: string, grantId: string, grantReference: string }>, history: Array<{ id: string, kind: ActivityLogEventKind, at: string, by: string, question: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } };

export type SavedFiltersQueryVariables = Exact<{
  list: string;
}>;


export type SavedFiltersQuery = { savedFilters: Array<{ id: string, name: string, query: string, shared: boolean, mine: boolean }> };

export type ApproveActivityLogsMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ApproveActivityLogsMutation = { approveActivityLogs: Array<{ id: string, day: string, keyPersonAlias: string, municipalityName: string, formKey: string, themeKeys: Array<string>, languageKey: string, attendances: number, durationMinutes: number, state: ActivityLogState, sentAt: string, allowed: Array<string> }> };

export type ReturnActivityLogMutationVariables = Exact<{
  id: string;
  question: string;
}>;


export type ReturnActivityLogMutation = { returnActivityLog: { id: string, day: string, keyPersonAlias: string, municipalityName: string, formKey: string, themeKeys: Array<string>, languageKey: string, attendances: number, durationMinutes: number, state: ActivityLogState, sentAt: string, allowed: Array<string> } };

export type ReopenActivityLogMutationVariables = Exact<{
  id: string;
}>;


export type ReopenActivityLogMutation = { reopenActivityLog: { id: string, day: string, keyPersonAlias: string, municipalityName: string, formKey: string, themeKeys: Array<string>, languageKey: string, attendances: number, durationMinutes: number, state: ActivityLogState, sentAt: string, allowed: Array<string> } };

export type SaveFilterMutationVariables = Exact<{
  input: SavedFilterInput;
}>;


export type SaveFilterMutation = { saveFilter: { id: string } };

export type RemoveFilterMutationVariables = Exact<{
  id: string;
}>;


export type RemoveFilterMutation = { removeFilter: boolean };

export type ReferenceItemsQueryVariables = Exact<{
  list: string;
}>;


export type ReferenceItemsQuery = { referenceItems: Array<{ list: string, key: string, labelNl: string, labelEn: string, source: string | null, active: boolean, position: number, endonym: string | null, direction: string | null, contact: string | null, verified: boolean | null }> };

export type SaveReferenceItemMutationVariables = Exact<{
  input: ReferenceItemInput;
}>;


export type SaveReferenceItemMutation = { saveReferenceItem: { key: string } };

export type OrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsQuery = { organisations: Array<{ id: string, name: string, shortName: string, kind: OrganisationKind, active: boolean, allowed: Array<string> }> };

export type SaveOrganisationMutationVariables = Exact<{
  input: OrganisationInput;
}>;


export type SaveOrganisationMutation = { saveOrganisation: { id: string } };

export type AccountsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: Array<{ userId: string, displayName: string, email: string | null, active: boolean, memberships: Array<{ id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null }> }> };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { id: string, link: string | null, expiresAt: string } };

export type PlannedActivityChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlannedActivityChoicesQuery = { grants: Array<{ id: string, reference: string, title: string, funderName: string, from: string, until: string, plannedActivities: Array<{ id: string, number: string, title: string }> }> };

export type CountActivityLogsMutationVariables = Exact<{
  activityLogIds: Array<string> | string;
  plannedActivityIds: Array<string> | string;
}>;


export type CountActivityLogsMutation = { countActivityLogs: Array<{ id: string, attributions: Array<{ id: string }> }> };

export type UncountActivityLogMutationVariables = Exact<{
  activityLogId: string;
  plannedActivityId: string;
}>;


export type UncountActivityLogMutation = { uncountActivityLog: { id: string, attributions: Array<{ id: string }> } };

export type AuditTrailQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, sequence: number, at: string, actor: string, role: string | null, operation: string, subjectType: string, subjectId: string | null, outcome: string, hash: string } }> } };

export type AuditChainQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChainQuery = { auditChain: { entries: number, intact: boolean, brokenAt: number | null, head: string } };

export type RealisedPartsFragment = { activities: number, minutes: number, attendances: number };

export type GrantsQueryVariables = Exact<{ [key: string]: never; }>;


export type GrantsQuery = { grants: Array<{ id: string, reference: string, title: string, scheme: string, funderName: string, from: string, until: string, amountCents: number, settlementDueOn: string, allowed: Array<string>, plannedActivities: Array<{ targetActivities: number, realised: { activities: number } }> }> };

export type GrantQueryVariables = Exact<{
  id: string;
}>;


export type GrantQuery = { grant: { id: string, version: number, reference: string, title: string, scheme: string, funderId: string, networkId: string | null, funderName: string, organisationName: string, from: string, until: string, amountCents: number, arrangement: Arrangement, explainAbovePercent: number, settlementDueOn: string, allowed: Array<string>, plannedActivities: Array<{ id: string, number: string, title: string, objective: string, targetActivities: number, targetMinutes: number, targetAttendances: number, realised: { activities: number, minutes: number, attendances: number }, indicators: Array<{ id: string, name: string, unit: string, target: number, realised: number | null }> }>, obligations: Array<{ id: string, text: string, dueOn: string | null, state: ObligationState, explanation: string | null }>, reports: Array<{ id: string, title: string, kind: ReportKind, state: ReportState, from: string, until: string }>, overlap: { gross: { activities: number, minutes: number, attendances: number }, shared: { activities: number, minutes: number, attendances: number }, with: Array<{ grantId: string, grantReference: string, activities: number }> } } };

export type FundersQueryVariables = Exact<{ [key: string]: never; }>;


export type FundersQuery = { organisations: Array<{ id: string, name: string, shortName: string, kind: OrganisationKind }> };

export type SaveGrantMutationVariables = Exact<{
  input: GrantInput;
}>;


export type SaveGrantMutation = { saveGrant: { id: string } };

export type SavePlannedActivityMutationVariables = Exact<{
  input: PlannedActivityInput;
}>;


export type SavePlannedActivityMutation = { savePlannedActivity: { id: string } };

export type SaveIndicatorMutationVariables = Exact<{
  input: IndicatorInput;
}>;


export type SaveIndicatorMutation = { saveIndicator: { id: string } };

export type SaveObligationMutationVariables = Exact<{
  input: ObligationInput;
}>;


export type SaveObligationMutation = { saveObligation: { id: string } };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { organisationName: string, role: Role, expiresAt: string } | null };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
  displayName: string;
  locale?: string | null | undefined;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { userId: string, displayName: string, email: string | null, locale: string, sessionId: string, permissions: Array<string>, membership: { id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null }> } };

export type KeyPersonRowFragment = { id: string, alias: string, status: KeyPersonStatus, since: string, regionCodes: Array<string>, hasAccount: boolean, activityLogCount: number, lastActivityOn: string | null, languages: Array<{ languageKey: string, level: LanguageLevel }> };

export type KeyPersonsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: KeyPersonFilter | null | undefined;
  orderBy?: KeyPersonOrder | null | undefined;
}>;


export type KeyPersonsQuery = { keyPersons: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, alias: string, status: KeyPersonStatus, since: string, regionCodes: Array<string>, hasAccount: boolean, activityLogCount: number, lastActivityOn: string | null, languages: Array<{ languageKey: string, level: LanguageLevel }> } }> } };

export type KeyPersonQueryVariables = Exact<{
  id: string;
}>;


export type KeyPersonQuery = { keyPerson: { organisationName: string, communitiesServed: Array<string>, email: string | null, version: number, allowed: Array<string>, id: string, alias: string, status: KeyPersonStatus, since: string, regionCodes: Array<string>, hasAccount: boolean, activityLogCount: number, lastActivityOn: string | null, invitation: { id: string, state: InvitationState, expiresAt: string } | null, statusHistory: Array<{ status: KeyPersonStatus, since: string, reason: string | null, changedAt: string, changedBy: string | null }>, languages: Array<{ languageKey: string, level: LanguageLevel }> } };

export type CreateKeyPersonMutationVariables = Exact<{
  input: KeyPersonInput;
}>;


export type CreateKeyPersonMutation = { createKeyPerson: { id: string } };

export type UpdateKeyPersonMutationVariables = Exact<{
  input: UpdateKeyPersonInput;
}>;


export type UpdateKeyPersonMutation = { updateKeyPerson: { id: string } };

export type ChangeKeyPersonStatusMutationVariables = Exact<{
  input: ChangeStatusInput;
}>;


export type ChangeKeyPersonStatusMutation = { changeKeyPersonStatus: { id: string } };

export type InviteKeyPersonMutationVariables = Exact<{
  keyPersonId: string;
}>;


export type InviteKeyPersonMutation = { inviteKeyPerson: { id: string, link: string | null, expiresAt: string } };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { id: string, state: InvitationState } };

export type DemoMailboxQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoMailboxQuery = { demoMailbox: Array<{ id: string, to: string, subject: string, text: string, sentAt: string }> };

export type NetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworksQuery = { networks: Array<{ id: string, name: string, leadOrganisationId: string, members: Array<{ id: string, name: string, shortName: string }> }> };

export type NetworkFiguresQueryVariables = Exact<{
  networkId: string;
  from: string;
  until: string;
}>;


export type NetworkFiguresQuery = { networkFigures: { networkName: string, net: { activities: number, minutes: number, attendances: number }, perGrant: Array<{ grantId: string, grantReference: string, organisationName: string, funderName: string, gross: { activities: number, minutes: number, attendances: number } }>, overlap: Array<{ grantReferences: Array<string>, activities: number }> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { overview: { logsToReview: number, logsWaitingLong: number, returnedOpen: number, approvedNotCounted: number, reportsInDraft: number, grants: Array<{ grantId: string, reference: string, title: string, funderName: string, from: string, until: string, plannedActivities: number, realisedActivities: number, expectedPercent: number, behind: Array<string> }> } };

export type ReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportsQuery = { reports: Array<{ id: string, title: string, kind: ReportKind, state: ReportState, from: string, until: string, grantReference: string, grantTitle: string, funderName: string, versions: Array<{ number: number, submittedAt: string | null }> }> };

export type ReportQueryVariables = Exact<{
  id: string;
}>;


export type ReportQuery = { report: { id: string, grantId: string, grantReference: string, grantTitle: string, funderName: string, organisationName: string, kind: ReportKind, title: string, from: string, until: string, state: ReportState, version: number, allowed: Array<string>, narratives: Array<{ part: ReportPart, text: string }>, lines: Array<{ plannedActivityId: string, number: string, title: string, objective: string, differencePercent: number, explanationRequired: boolean, explanation: string | null, planned: { activities: number, minutes: number, attendances: number }, realised: { activities: number, minutes: number, attendances: number } }>, obligations: Array<{ id: string, text: string, dueOn: string | null, state: ObligationState, explanation: string | null }>, problems: Array<{ code: string, plannedActivityNumber: string | null, part: ReportPart | null }>, versions: Array<{ id: string, number: number, frozenAt: string, frozenBy: string, submittedAt: string | null, hash: string, files: Array<{ id: string, format: FileFormat, state: FileState, url: string | null, bytes: number | null }>, differences: Array<{ number: string, field: string, before: string, after: string }> }> } };

export type StartReportMutationVariables = Exact<{
  input: StartReportInput;
}>;


export type StartReportMutation = { startReport: { id: string } };

export type WriteReportMutationVariables = Exact<{
  input: WriteReportInput;
}>;


export type WriteReportMutation = { writeReport: { id: string, version: number } };

export type FreezeReportMutationVariables = Exact<{
  id: string;
}>;


export type FreezeReportMutation = { freezeReport: { id: string } };

export type SubmitReportMutationVariables = Exact<{
  id: string;
}>;


export type SubmitReportMutation = { submitReport: { id: string } };

export type RenewReportMutationVariables = Exact<{
  id: string;
}>;


export type RenewReportMutation = { renewReport: { id: string } };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { demoPeople: Array<{ userId: string, displayName: string, role: Role, organisationName: string, app: string }> };

export type RequestSignInCodeMutationVariables = Exact<{
  email: string;
  locale?: string | null | undefined;
}>;


export type RequestSignInCodeMutation = { requestSignInCode: boolean };

export type SignInWithCodeMutationVariables = Exact<{
  email: string;
  code: string;
}>;


export type SignInWithCodeMutation = { signInWithCode: { userId: string, displayName: string, email: string | null, locale: string, sessionId: string, permissions: Array<string>, membership: { id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null }> } };

export type StartPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeySignInMutation = { startPasskeySignIn: string };

export type FinishPasskeySignInMutationVariables = Exact<{
  response: string;
}>;


export type FinishPasskeySignInMutation = { finishPasskeySignIn: { userId: string, displayName: string, email: string | null, locale: string, sessionId: string, permissions: Array<string>, membership: { id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null }> } };

export type SignInAsDemoPersonMutationVariables = Exact<{
  userId: string;
}>;


export type SignInAsDemoPersonMutation = { signInAsDemoPerson: { userId: string, displayName: string, email: string | null, locale: string, sessionId: string, permissions: Array<string>, membership: { id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null }> } };

export type DisclosedPartsFragment = { value: number, caveats: Array<{ code: string, text: string }> };

export type SubmittedReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type SubmittedReportsQuery = { submittedReports: Array<{ id: string, versionNumber: number, title: string, kind: ReportKind, grantReference: string, grantTitle: string, organisationName: string, from: string, until: string, submittedAt: string }> };

export type SubmittedReportQueryVariables = Exact<{
  id: string;
}>;


export type SubmittedReportQuery = { submittedReport: { id: string, versionNumber: number, title: string, kind: ReportKind, grantReference: string, grantTitle: string, scheme: string, organisationName: string, from: string, until: string, submittedAt: string, narratives: Array<{ part: ReportPart, text: string }>, lines: Array<{ number: string, title: string, objective: string, differencePercent: number, explanation: string | null, planned: { activities: number, minutes: number, attendances: number }, activities: { value: number, caveats: Array<{ code: string, text: string }> }, minutes: { value: number, caveats: Array<{ code: string, text: string }> }, attendances: { value: number, caveats: Array<{ code: string, text: string }> } }>, totals: { activities: { value: number, caveats: Array<{ code: string, text: string }> }, minutes: { value: number, caveats: Array<{ code: string, text: string }> }, attendances: { value: number, caveats: Array<{ code: string, text: string }> } }, obligations: Array<{ text: string, dueOn: string | null, state: ObligationState, explanation: string | null }>, caveats: Array<{ code: string, text: string }>, files: Array<{ id: string, format: FileFormat, state: FileState, url: string | null, bytes: number | null }>, earlierVersions: Array<{ id: string, number: number, submittedAt: string, differences: Array<{ number: string, field: string, before: string, after: string }> }> } };

export type ViewerPartsFragment = { userId: string, displayName: string, email: string | null, locale: string, sessionId: string, permissions: Array<string>, membership: { id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null }> };

export type MembershipPartsFragment = { id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { userId: string, displayName: string, email: string | null, locale: string, sessionId: string, permissions: Array<string>, membership: { id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ActAsMutationVariables = Exact<{
  membershipId: string;
}>;


export type ActAsMutation = { actAs: { userId: string, displayName: string, email: string | null, locale: string, sessionId: string, permissions: Array<string>, membership: { id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null }> } };

export type ChangeLocaleMutationVariables = Exact<{
  locale: string;
}>;


export type ChangeLocaleMutation = { changeLocale: { userId: string, displayName: string, email: string | null, locale: string, sessionId: string, permissions: Array<string>, membership: { id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
