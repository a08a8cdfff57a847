/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What happened to a log */
export type ActivityLogEventKind =
  /** A coordinator agreed */
  | 'APPROVED'
  /** The key person changed it */
  | 'CORRECTED'
  /** It was counted for a planned activity of a grant */
  | 'COUNTED'
  /** An approval was undone */
  | 'REOPENED'
  /** A coordinator asked something */
  | 'RETURNED'
  /** It reached us for the first time */
  | 'SENT'
  /** It is no longer counted there */
  | 'UNCOUNTED'
  /** The key person took it back */
  | 'WITHDRAWN';

/** Narrows a list of logs; all given must hold */
export type ActivityLogFilter = {
  /** Counted for a grant, or for none */
  counted?: boolean | null | undefined;
  /** In any of these forms */
  formKeys?: Array<string> | null | undefined;
  /** Done on this day or later */
  from?: string | null | undefined;
  /** In any of these GGD regions */
  ggdRegionCodes?: Array<string> | null | undefined;
  /** Counted for this grant */
  grantId?: string | null | undefined;
  /** Of this key person */
  keyPersonId?: string | null | undefined;
  /** In any of these languages */
  languageKeys?: Array<string> | null | undefined;
  /** In this municipality */
  municipalityCode?: string | null | undefined;
  /** Part of an alias or of the name of a municipality; at most 60 characters */
  search?: string | null | undefined;
  /** In any of these states */
  states?: Array<ActivityLogState> | null | undefined;
  /** About any of these themes */
  themeKeys?: Array<string> | null | undefined;
  /** Done before this day */
  until?: string | null | undefined;
};

/** Order of a list of logs */
export type ActivityLogOrder =
  /** Earliest activity first */
  | 'DAY_ASC'
  /** Latest activity first */
  | 'DAY_DESC'
  /** Waiting longest first */
  | 'SENT_AT_ASC'
  /** Last sent first */
  | 'SENT_AT_DESC';

/** Where a log stands */
export type ActivityLogState =
  /** A coordinator agreed; it may be counted for grants */
  | 'APPROVED'
  /** Went back to the key person with a question */
  | 'RETURNED'
  /** Waits for a coordinator */
  | 'SENT'
  /** Taken back by the key person; counts for nothing */
  | 'WITHDRAWN';

/** How a grant is accounted for, as its decision says; amounts in euro name the usual bounds */
export type Arrangement =
  | 'ACTUAL_COSTS_FROM_125K'
  | 'FIXED_25K_TO_125K'
  | 'LUMP_SUM_BELOW_25K';

/** Narrows the audit trail; all given must hold */
export type AuditFilter = {
  /** From this day on, in the Netherlands */
  from?: string | null | undefined;
  /** Exactly this operation */
  operation?: string | null | undefined;
  /** This subject, alone or among others */
  subjectId?: string | null | undefined;
  /** Exactly this kind of subject */
  subjectType?: string | null | undefined;
  /** Before this day */
  until?: string | null | undefined;
};

/** A new status from a day on */
export type ChangeStatusInput = {
  /** The key person */
  id: string;
  /** Why, in at most 300 characters; nothing about her health or family */
  reason?: string | null | undefined;
  /** First day; not in the future and not before the present status began */
  since: string;
  /** The status from then on */
  status: KeyPersonStatus;
};

/** PDF: tagged, PDF/UA-1. ODS: spreadsheet. CSV: one row a figure, UTF-8 */
export type FileFormat =
  | 'CSV'
  | 'ODS'
  | 'PDF';

/** Files are made in the background */
export type FileState =
  | 'FAILED'
  | 'READY'
  | 'WAITING';

/** A decision as a coordinator writes it down */
export type GrantInput = {
  /** Whole euro cents, at most a billion euro */
  amountCents: number;
  /** How it is accounted for, as the decision says */
  arrangement: Arrangement;
  /** Version that was changed; none for a new grant */
  baseVersion?: number | null | undefined;
  /** 0 to 100 percent */
  explainAbovePercent: number;
  /** First day */
  from: string;
  /** Who pays */
  funderId: string;
  /** Made by the client */
  id: string;
  /** A network that the own organisation leads, whose members may count for it */
  networkId?: string | null | undefined;
  /** At most 60 characters */
  reference: string;
  /** Regulation; at most 160 characters */
  scheme: string;
  /** Only where the decision says another than 22 weeks */
  settlementDueOn?: string | null | undefined;
  /** 2 to 160 characters */
  title: string;
  /** Day after the last day */
  until: string;
};

/** Something else that the plan promises to measure */
export type IndicatorInput = {
  /** Made by the client */
  id: string;
  /** Whether it adds up over time; SUM unless said */
  kind?: IndicatorKind | null | undefined;
  /** 2 to 200 characters */
  name: string;
  /** The planned activity that it belongs to */
  plannedActivityId: string;
  /** What came of it so far */
  realised?: number | null | undefined;
  /** What the plan promises */
  target: number;
  /** At most 60 characters */
  unit: string;
};

/** SUM: adds up, such as leaflets; of a part of the grant’s period its target is in proportion to days. LEVEL: how it stands, such as a percentage; its target is the same at any time */
export type IndicatorKind =
  | 'LEVEL'
  | 'SUM';

/** What came of an indicator in the period of the report */
export type IndicatorResultInput = {
  /** Why it differs or was not measured, at most 2,000 characters, without anything that identifies a person */
  explanation?: string | null | undefined;
  /** The indicator */
  indicatorId: string;
  /** In the unit of the indicator; none when not measured */
  result?: number | null | undefined;
  /** Where it comes from, at most 300 characters; required with a result before the report is frozen */
  source?: string | null | undefined;
};

/** What became of an invitation */
export type InvitationState =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'OPEN'
  | 'WITHDRAWN';

/** Whom to invite, and for what */
export type InviteMemberInput = {
  /** As she will be called, 1 to 80 characters */
  displayName: string;
  /** Where the link goes; at most 254 characters */
  email: string;
  /** Network coordinators: a network that this organisation leads */
  networkId?: string | null | undefined;
  /** Where; coordinators invite for their own organisation only */
  organisationId: string;
  /** Any but key person, who is invited from her own page */
  role: Role;
};

/** Narrows the list; all given must hold */
export type KeyPersonFilter = {
  /** Speaks any of these */
  languageKeys?: Array<string> | null | undefined;
  /** Works in any of these GGD regions */
  regionCodes?: Array<string> | null | undefined;
  /** Part of the alias; at most 60 characters */
  search?: string | null | undefined;
  /** Any of these */
  statuses?: Array<KeyPersonStatus> | null | undefined;
};

/** A new key person of the own organisation */
export type KeyPersonInput = {
  /** 2 to 60 characters, unique within the organisation */
  alias: string;
  /** At most 10 of at most 60 characters; may be left empty */
  communitiesServed: Array<string>;
  /** Where an invitation goes */
  email?: string | null | undefined;
  /** Made by the client */
  id: string;
  /** At most 20, each once */
  languages: Array<KeyPersonLanguageInput>;
  /** Codes of GGD regions, each once */
  regionCodes: Array<string>;
  /** First day of that status; not in the future */
  since: string;
  /** Where she stands */
  status: KeyPersonStatus;
};

/** A language that a key person speaks */
export type KeyPersonLanguageInput = {
  /** Key in the list of languages */
  languageKey: string;
  /** How well */
  level: LanguageLevel;
};

/** Order of the list */
export type KeyPersonOrder =
  /** By alias */
  | 'ALIAS_ASC'
  /** By alias, from the end */
  | 'ALIAS_DESC'
  /** Latest change of status first */
  | 'SINCE_DESC';

/** Where somebody stands as a key person */
export type KeyPersonStatus =
  /** Goes out */
  | 'ACTIVE'
  /** Wants to, or was asked */
  | 'CANDIDATE'
  /** Follows the training */
  | 'IN_TRAINING'
  /** Takes a break */
  | 'PAUSED'
  /** No longer a key person */
  | 'STOPPED';

/** How well a language is spoken, as the key person says herself */
export type LanguageLevel =
  /** Enough for daily things */
  | 'BASIC'
  /** Enough to lead a meeting */
  | 'GOOD'
  /** From home */
  | 'NATIVE';

/** Why a planned activity differs from the plan */
export type LineExplanationInput = {
  /** At most 4,000 characters, without anything that identifies a person */
  explanation: string;
  /** The planned activity */
  plannedActivityId: string;
};

/** A condition that the decision attaches to the grant */
export type ObligationInput = {
  /** Last day to do it */
  dueOn?: string | null | undefined;
  /** At most 2,000 characters; required when met in part or not */
  explanation?: string | null | undefined;
  /** The grant whose decision holds it */
  grantId: string;
  /** Made by the client */
  id: string;
  /** How far it was met */
  state: ObligationState;
  /** 2 to 500 characters */
  text: string;
};

/** How far an obligation of a grant was met */
export type ObligationState =
  | 'MET'
  | 'NOT_MET'
  | 'OPEN'
  | 'PARTLY';

/** An organisation as an administrator writes it */
export type OrganisationInput = {
  /** Whether it takes part now */
  active: boolean;
  /** Made by the client */
  id: string;
  /** Works with key persons, or pays for it */
  kind: OrganisationKind;
  /** 2 to 120 characters */
  name: string;
  /** 2 to 40 characters */
  shortName: string;
};

/** What an organisation does in the network */
export type OrganisationKind =
  | 'FUNDER'
  | 'ORGANISATION';

/** One activity of the plan */
export type PlannedActivityInput = {
  /** The grant whose plan it is in */
  grantId: string;
  /** Made by the client */
  id: string;
  /** As in the plan, such as 2.1 */
  number: string;
  /** At most 1,000 characters */
  objective: string;
  /** Planned number of activities */
  targetActivities: number;
  /** Planned attendances */
  targetAttendances: number;
  /** Planned minutes */
  targetMinutes: number;
  /** 2 to 160 characters */
  title: string;
};

/** A choice as an administrator writes it */
export type ReferenceItemInput = {
  /** Whether forms offer it */
  active: boolean;
  /** Help destinations only */
  contact?: string | null | undefined;
  /** Languages only: ltr or rtl */
  direction?: string | null | undefined;
  /** Languages only */
  endonym?: string | null | undefined;
  /** Lower case, digits and underscores; at most 40 */
  key: string;
  /** 1 to 120 characters */
  labelEn: string;
  /** 1 to 120 characters */
  labelNl: string;
  /** One of the lists there are */
  list: string;
  /** Place in the list, from 1 */
  position: number;
  /** At most 300 characters */
  source?: string | null | undefined;
  /** Help destinations only: the contact was confirmed */
  verified?: boolean | null | undefined;
};

/** INTERIM: on the way. FINAL: for the determination of the grant */
export type ReportKind =
  | 'FINAL'
  | 'INTERIM';

/** What is written for one part */
export type ReportNarrativeInput = {
  /** The part */
  part: ReportPart;
  /** At most 20,000 characters, without anything that identifies a person */
  text: string;
};

/** The five parts of an activity report (Kaderregeling subsidies OCW, SZW en VWS, art. 1.1): overview; nature, size, duration and manner; objectives and results; obligations; comparison with the plan */
export type ReportPart =
  | 'COMPARISON'
  | 'NATURE'
  | 'OBLIGATIONS'
  | 'OVERVIEW'
  | 'RESULTS';

/** DRAFT: being written. FROZEN: a version stands and never changes. SUBMITTED: the funder reads it */
export type ReportState =
  | 'DRAFT'
  | 'FROZEN'
  | 'SUBMITTED';

/** What somebody is in an organisation */
export type Role =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'COORDINATOR'
  | 'FUNDER_DESK_OFFICER'
  | 'KEY_PERSON'
  | 'NETWORK_COORDINATOR';

/** A filter to keep */
export type SavedFilterInput = {
  /** Made by the client; an own filter with this id is changed */
  id: string;
  /** Name of the list: letters, at most 40 */
  list: string;
  /** 1 to 60 characters */
  name: string;
  /** At most 1,000 characters */
  query: string;
  /** Whether the colleagues in the organisation see it */
  shared: boolean;
};

/** A log as the coordinator had it before her when she decided */
export type SeenLogInput = {
  /** The version that she saw; another one is not decided on */
  baseVersion: number;
  /** The log */
  id: string;
};

/** A new report */
export type StartReportInput = {
  /** First day of a month, or of the grant */
  from: string;
  /** A grant of the own organisation */
  grantId: string;
  /** Made by the client */
  id: string;
  /** On the way, or at the end */
  kind: ReportKind;
  /** 2 to 160 characters */
  title: string;
  /** First day of a later month, or the day after the grant’s last day */
  until: string;
};

/** What did not get done: a MAIL, the REPORT_FILES of a frozen report, or OTHER work */
export type UndeliveredKind =
  | 'MAIL'
  | 'OTHER'
  | 'REPORT_FILES';

/** NO_SERVER: no mail server is set. UNREACHABLE: it does not answer. LOGIN: it does not accept our name and password. REFUSED: it does not take this mail. OTHER: a fault of ours; the log of the server knows more */
export type UndeliveredReason =
  | 'LOGIN'
  | 'NO_SERVER'
  | 'OTHER'
  | 'REFUSED'
  | 'UNREACHABLE';

/** RETRYING: tried again by itself. LAID_ASIDE: not tried any more, until somebody has it tried again. TOO_LATE: what it said no longer holds, and was erased; ask for it anew */
export type UndeliveredState =
  | 'LAID_ASIDE'
  | 'RETRYING'
  | 'TOO_LATE';

/** The profile as it is to be */
export type UpdateKeyPersonInput = {
  /** 2 to 60 characters, unique within the organisation */
  alias: string;
  /** The version that was changed; another one now is CHANGED_MEANWHILE */
  baseVersion: number;
  /** At most 10 of at most 60 characters; may be left empty */
  communitiesServed: Array<string>;
  /** Where an invitation goes */
  email?: string | null | undefined;
  /** Made by the client */
  id: string;
  /** At most 20, each once */
  languages: Array<KeyPersonLanguageInput>;
  /** Codes of GGD regions, each once */
  regionCodes: Array<string>;
};

/** A draft as it is to be; what is not named becomes empty */
export type WriteReportInput = {
  /** Version that was changed */
  baseVersion: number;
  /** Each planned activity at most once */
  explanations: Array<LineExplanationInput>;
  /** The report */
  id: string;
  /** Each part at most once */
  narratives: Array<ReportNarrativeInput>;
  /** Each indicator at most once */
  results?: Array<IndicatorResultInput> | null | undefined;
  /** 2 to 160 characters */
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

export type ActivityLogRowFragment = { id: string, day: string, keyPersonAlias: string, municipalityName: string, formKey: string, themeKeys: Array<string>, languageKey: string, attendances: number, durationMinutes: number, state: ActivityLogState, sentAt: string, version: number, allowed: Array<string> };

export type ActivityLogsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ActivityLogFilter | null | undefined;
  orderBy?: ActivityLogOrder | null | undefined;
}>;


export type ActivityLogsQuery = { activityLogs: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, day: string, keyPersonAlias: string, municipalityName: string, formKey: string, themeKeys: Array<string>, languageKey: string, attendances: number, durationMinutes: number, state: ActivityLogState, sentAt: string, version: number, allowed: Array<string> } }> } };

export type ActivityLogCountsQueryVariables = Exact<{
  filter?: ActivityLogFilter | null | undefined;
}>;


export type ActivityLogCountsQuery = { activityLogCounts: { sent: number, returned: number, approved: number, withdrawn: number } };

export type ActivityLogQueryVariables = Exact<{
  id: string;
}>;


export type ActivityLogQuery = { activityLog: { keyPersonId: string, settingKey: string, audienceKey: string, newcomers: number, firstTime: number, materialKeys: Array<string>, heard: string | null, question: string | null, approvedAt: string | null, id: string, day: string, keyPersonAlias: string, municipalityName: string, formKey: string, themeKeys: Array<string>, languageKey: string, attendances: number, durationMinutes: number, state: ActivityLogState, sentAt: string, version: number, allowed: Array<string>, bands: Array<{ genderKey: string, ageGroupKey: string, count: number }>, guidance: Array<{ destinationKey: string, count: number }>, attributions: Array<{ id: string, plannedActivityId: string, plannedActivityNumber: string, grantId: string, grantReference: string }>, history: Array<{ id: string, kind: ActivityLogEventKind, at: string, by: string, question: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } };

export type SavedFiltersQueryVariables = Exact<{
  list: string;
}>;


export type SavedFiltersQuery = { savedFilters: Array<{ id: string, name: string, query: string, shared: boolean, mine: boolean }> };

export type ApproveActivityLogsMutationVariables = Exact<{
  logs: Array<SeenLogInput> | SeenLogInput;
}>;


export type ApproveActivityLogsMutation = { approveActivityLogs: Array<{ id: string, day: string, keyPersonAlias: string, municipalityName: string, formKey: string, themeKeys: Array<string>, languageKey: string, attendances: number, durationMinutes: number, state: ActivityLogState, sentAt: string, version: number, allowed: Array<string> }> };

export type ReturnActivityLogMutationVariables = Exact<{
  id: string;
  baseVersion: number;
  question: string;
}>;


export type ReturnActivityLogMutation = { returnActivityLog: { id: string, day: string, keyPersonAlias: string, municipalityName: string, formKey: string, themeKeys: Array<string>, languageKey: string, attendances: number, durationMinutes: number, state: ActivityLogState, sentAt: string, version: number, allowed: Array<string> } };

export type ReopenActivityLogMutationVariables = Exact<{
  id: string;
  baseVersion: number;
}>;


export type ReopenActivityLogMutation = { reopenActivityLog: { id: string, day: string, keyPersonAlias: string, municipalityName: string, formKey: string, themeKeys: Array<string>, languageKey: string, attendances: number, durationMinutes: number, state: ActivityLogState, sentAt: string, version: number, allowed: Array<string> } };

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


export type ReferenceItemsQuery = { referenceItems: Array<{ list: string, key: string, labelNl: string, labelEn: string, source: string | null, active: boolean, position: number, endonym: string | null, direction: string | null, contact: string | null, verified: boolean }> };

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


export type AccountsQuery = { accounts: Array<{ userId: string, displayName: string, email: string | null, active: boolean, memberships: Array<{ allowed: Array<string>, id: string, role: Role, organisationId: string, organisationName: string, networkId: string | null }> }> };

export type EndMembershipMutationVariables = Exact<{
  id: string;
}>;


export type EndMembershipMutation = { endMembership: boolean };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { id: string, mailed: boolean | null, expiresAt: string } };

export type UndeliveredQueryVariables = Exact<{ [key: string]: never; }>;


export type UndeliveredQuery = { undelivered: Array<{ id: string, kind: UndeliveredKind, template: string | null, state: UndeliveredState, reason: UndeliveredReason, askedAt: string, triedAgainAt: string | null, allowed: Array<string> }> };

export type TryAgainMutationVariables = Exact<{
  id: string;
}>;


export type TryAgainMutation = { tryAgain: { id: string } };

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


export type AuditTrailQuery = { auditTrail: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, sequence: number, at: string, actor: string, role: string | null, operation: string, subjectType: string, subjectIds: Array<string>, outcome: string, hash: string } }> } };

export type AuditChainQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChainQuery = { auditChain: { entries: number, intact: boolean, brokenAt: number | null, head: string } };

export type RealisedPartsFragment = { activities: number, minutes: number, attendances: number };

export type GrantsQueryVariables = Exact<{ [key: string]: never; }>;


export type GrantsQuery = { grants: Array<{ id: string, reference: string, title: string, scheme: string, funderName: string, from: string, until: string, amountCents: number, settlementDueOn: string, allowed: Array<string>, plannedActivities: Array<{ targetActivities: number, realised: { activities: number } }> }> };

export type GrantQueryVariables = Exact<{
  id: string;
}>;


export type GrantQuery = { grant: { id: string, version: number, reference: string, title: string, scheme: string, funderId: string, networkId: string | null, funderName: string, organisationId: string, organisationName: string, from: string, until: string, amountCents: number, arrangement: Arrangement, explainAbovePercent: number, settlementDueOn: string, allowed: Array<string>, plannedActivities: Array<{ id: string, number: string, title: string, objective: string, targetActivities: number, targetMinutes: number, targetAttendances: number, realised: { activities: number, minutes: number, attendances: number }, indicators: Array<{ id: string, name: string, unit: string, kind: IndicatorKind, target: number, realised: number | null }> }>, obligations: Array<{ id: string, text: string, dueOn: string | null, state: ObligationState, explanation: string | null }>, reports: Array<{ id: string, title: string, kind: ReportKind, state: ReportState, from: string, until: string }>, overlap: { gross: { activities: number, minutes: number, attendances: number }, shared: { activities: number, minutes: number, attendances: number }, with: Array<{ grantId: string, grantReference: string, activities: number }> } } };

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


export type NetworkFiguresQuery = { networkFigures: { networkName: string, net: { activities: number, minutes: number, attendances: number }, perGrant: Array<{ grantId: string, grantReference: string, grantTitle: string, organisationName: string, funderName: string, gross: { activities: number, minutes: number, attendances: number } }>, overlap: Array<{ grantReferences: Array<string>, activities: number }> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { overview: { logsToReview: number, logsWaitingLong: number, returnedOpen: number, approvedNotCounted: number, reportsInDraft: number, lastWeeks: Array<{ day: string, activities: number }>, deadlines: Array<{ grantId: string, grantTitle: string, dueOn: string, obligation: string | null }>, grants: Array<{ grantId: string, reference: string, title: string, funderName: string, from: string, until: string, plannedActivities: number, realisedActivities: number, expectedPercent: number, behind: Array<string> }> } };

export type ReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportsQuery = { reports: Array<{ id: string, title: string, kind: ReportKind, state: ReportState, from: string, until: string, grantReference: string, grantTitle: string, funderName: string, versions: Array<{ number: number, submittedAt: string | null }> }> };

export type ReportQueryVariables = Exact<{
  id: string;
}>;


export type ReportQuery = { report: { id: string, grantId: string, grantReference: string, grantTitle: string, funderName: string, organisationName: string, kind: ReportKind, title: string, from: string, until: string, state: ReportState, version: number, allowed: Array<string>, narratives: Array<{ part: ReportPart, text: string }>, lines: Array<{ plannedActivityId: string, number: string, title: string, objective: string, differencePercent: number, explanationRequired: boolean, explanation: string | null, planned: { activities: number, minutes: number, attendances: number }, realised: { activities: number, minutes: number, attendances: number }, indicators: Array<{ id: string, name: string, unit: string, target: number, result: number | null, source: string, explanationRequired: boolean, explanation: string | null }> }>, obligations: Array<{ id: string, text: string, dueOn: string | null, state: ObligationState, explanation: string | null }>, problems: Array<{ code: string, plannedActivityNumber: string | null, part: ReportPart | null, indicator: string | null }>, versions: Array<{ id: string, number: number, frozenAt: string, frozenBy: string | null, submittedAt: string | null, hash: string, files: Array<{ id: string, language: string, format: FileFormat, state: FileState, url: string | null, bytes: number | null }>, differences: Array<{ number: string, field: string, before: string, after: string }> }> } };

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

export type DisclosedPartsFragment = { value: number, caveats: Array<{ code: string, textNl: string, textEn: string }> };

export type SubmittedReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type SubmittedReportsQuery = { submittedReports: Array<{ id: string, versionNumber: number, title: string, kind: ReportKind, grantReference: string, grantTitle: string, organisationName: string, from: string, until: string, submittedAt: string }> };

export type SubmittedReportQueryVariables = Exact<{
  id: string;
}>;


export type SubmittedReportQuery = { submittedReport: { id: string, versionNumber: number, title: string, kind: ReportKind, grantReference: string, grantTitle: string, scheme: string, organisationName: string, from: string, until: string, submittedAt: string, narratives: Array<{ part: ReportPart, text: string }>, lines: Array<{ number: string, title: string, objective: string, differencePercent: number, explanation: string | null, planned: { activities: number, minutes: number, attendances: number }, activities: { value: number, caveats: Array<{ code: string, textNl: string, textEn: string }> }, minutes: { value: number, caveats: Array<{ code: string, textNl: string, textEn: string }> }, attendances: { value: number, caveats: Array<{ code: string, textNl: string, textEn: string }> }, indicators: Array<{ name: string, unit: string, target: number, source: string, explanation: string | null, result: { value: number, caveats: Array<{ code: string, textNl: string, textEn: string }> } | null }> }>, totals: { activities: { value: number, caveats: Array<{ code: string, textNl: string, textEn: string }> }, minutes: { value: number, caveats: Array<{ code: string, textNl: string, textEn: string }> }, attendances: { value: number, caveats: Array<{ code: string, textNl: string, textEn: string }> } }, obligations: Array<{ text: string, dueOn: string | null, state: ObligationState, explanation: string | null }>, caveats: Array<{ code: string, textNl: string, textEn: string }>, files: Array<{ id: string, language: string, format: FileFormat, state: FileState, url: string | null, bytes: number | null }>, earlierVersions: Array<{ id: string, number: number, submittedAt: string, differences: Array<{ number: string, field: string, before: string, after: string }> }> } };

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
