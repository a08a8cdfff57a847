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

/** One activity as it was logged */
export type ActivityLogInput = {
  /** Key in the list of audiences */
  audienceKey: string;
  /** Each combination of gender and age group at most once */
  bands: Array<AudienceBandInput>;
  /** When it was done: not in the future, at most 400 days ago */
  day: string;
  /** Minutes, 5 to 720 */
  durationMinutes: number;
  /** At most the attendances */
  firstTime: number;
  /** Key in the list of forms */
  formKey: string;
  /** Each destination at most once */
  guidance: Array<GuidanceInput>;
  /** What was heard, not from whom; at most 500 characters. What identifies somebody is refused as IDENTIFYING_TEXT. Kept for 12 months, never leaves the organisation */
  heard?: string | null | undefined;
  /** Made by the client. Repeating the same input is harmless; the same id with other content is CONFLICT */
  id: string;
  /** Key in the list of languages */
  languageKey: string;
  /** At most 10 different keys in the list of materials */
  materialKeys: Array<string>;
  /** CBS code, such as GM0855 */
  municipalityCode: string;
  /** At most the attendances */
  newcomers: number;
  /** Key in the list of settings */
  settingKey: string;
  /** 1 to 8 different keys in the list of themes */
  themeKeys: Array<string>;
};

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

/** How many of one gender and age group attended */
export type AudienceBandInput = {
  /** Key in the list of age groups */
  ageGroupKey: string;
  /** 0 to 500; at most 2,000 over all bands */
  count: number;
  /** Key in the list of genders */
  genderKey: string;
};

/** A log that was returned, or not looked at yet, as it should have been */
export type CorrectActivityLogInput = {
  /** The version that was changed; another one now is CHANGED_MEANWHILE */
  baseVersion: number;
  /** The whole log as it is to be */
  log: ActivityLogInput;
};

/** How many were guided to one kind of help */
export type GuidanceInput = {
  /** 1 to 99 */
  count: number;
  /** Key in the list of help destinations */
  destinationKey: string;
};

/** What somebody is in an organisation */
export type Role =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'COORDINATOR'
  | 'FUNDER_DESK_OFFICER'
  | 'KEY_PERSON'
  | 'NETWORK_COORDINATOR';

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { demoPeople: Array<{ userId: string, displayName: string, role: Role, organisationName: string, app: string }> };

export type InvitationPreviewQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPreviewQuery = { invitation: { organisationName: string, role: Role, expiresAt: string } | null };

export type MyDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDevicesQuery = { mySessions: Array<{ id: string, device: string, createdAt: string, lastSeenAt: string, current: boolean }>, myPasskeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> };

export type RequestSignInCodeMutationVariables = Exact<{
  email: string;
  locale?: string | null | undefined;
}>;


export type RequestSignInCodeMutation = { requestSignInCode: boolean };

export type SignInWithCodeMutationVariables = Exact<{
  email: string;
  code: string;
}>;


export type SignInWithCodeMutation = { signInWithCode: { userId: string, displayName: string, locale: string, membership: { id: string, role: Role, organisationName: string, keyPersonId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationName: string, keyPersonId: string | null }> } };

export type SignInAsDemoPersonMutationVariables = Exact<{
  userId: string;
}>;


export type SignInAsDemoPersonMutation = { signInAsDemoPerson: { userId: string, displayName: string, locale: string, membership: { id: string, role: Role, organisationName: string, keyPersonId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationName: string, keyPersonId: string | null }> } };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
  displayName: string;
  locale?: string | null | undefined;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { userId: string, displayName: string, locale: string, membership: { id: string, role: Role, organisationName: string, keyPersonId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationName: string, keyPersonId: string | null }> } };

export type StartPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeySignInMutation = { startPasskeySignIn: string };

export type FinishPasskeySignInMutationVariables = Exact<{
  response: string;
}>;


export type FinishPasskeySignInMutation = { finishPasskeySignIn: { userId: string, displayName: string, locale: string, membership: { id: string, role: Role, organisationName: string, keyPersonId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationName: string, keyPersonId: string | null }> } };

export type StartPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyRegistrationMutation = { startPasskeyRegistration: string };

export type FinishPasskeyRegistrationMutationVariables = Exact<{
  response: string;
  name: string;
}>;


export type FinishPasskeyRegistrationMutation = { finishPasskeyRegistration: { id: string, name: string } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { removePasskey: boolean };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

export type ActAsMutationVariables = Exact<{
  membershipId: string;
}>;


export type ActAsMutation = { actAs: { userId: string, displayName: string, locale: string, membership: { id: string, role: Role, organisationName: string, keyPersonId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationName: string, keyPersonId: string | null }> } };

export type ChangeLocaleMutationVariables = Exact<{
  locale: string;
}>;


export type ChangeLocaleMutation = { changeLocale: { userId: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ViewerPartsFragment = { userId: string, displayName: string, locale: string, membership: { id: string, role: Role, organisationName: string, keyPersonId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationName: string, keyPersonId: string | null }> };

export type LogLineFragment = { id: string, day: string, municipalityCode: string, municipalityName: string, formKey: string, attendances: number, state: ActivityLogState, question: string | null, version: number };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { sessionRevoked: boolean, viewer: { userId: string, displayName: string, locale: string, membership: { id: string, role: Role, organisationName: string, keyPersonId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationName: string, keyPersonId: string | null }> } | null };

export type SignedInAsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignedInAsQuery = { sessionRevoked: boolean, viewer: { userId: string, membership: { keyPersonId: string | null } | null } | null };

export type ReferenceListsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceListsQuery = { referenceData: { version: string, themes: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, forms: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, settings: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, audiences: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, ageGroups: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, genders: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, languages: Array<{ key: string, labelNl: string, labelEn: string, endonym: string | null, direction: string | null, active: boolean }>, materials: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, helpDestinations: Array<{ key: string, labelNl: string, labelEn: string, contact: string | null, verified: boolean, active: boolean }>, municipalities: Array<{ code: string, name: string }> } };

export type MyActivityLogsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyActivityLogsQuery = { myActivityLogs: { edges: Array<{ node: { id: string, day: string, municipalityCode: string, municipalityName: string, formKey: string, attendances: number, state: ActivityLogState, question: string | null, version: number } }> } };

export type SentActivityLogQueryVariables = Exact<{
  id: string;
}>;


export type SentActivityLogQuery = { myActivityLog: { settingKey: string, themeKeys: Array<string>, languageKey: string, audienceKey: string, newcomers: number, firstTime: number, durationMinutes: number, materialKeys: Array<string>, heard: string | null, sentAt: string, approvedAt: string | null, allowed: Array<string>, id: string, day: string, municipalityCode: string, municipalityName: string, formKey: string, attendances: number, state: ActivityLogState, question: string | null, version: number, bands: Array<{ genderKey: string, ageGroupKey: string, count: number }>, guidance: Array<{ destinationKey: string, count: number }>, history: Array<{ id: string, kind: ActivityLogEventKind, at: string, by: string, question: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } };

export type SubmitActivityLogsMutationVariables = Exact<{
  inputs: Array<ActivityLogInput> | ActivityLogInput;
}>;


export type SubmitActivityLogsMutation = { submitActivityLogs: Array<{ id: string, log: { id: string, day: string, municipalityCode: string, municipalityName: string, formKey: string, attendances: number, state: ActivityLogState, question: string | null, version: number } | null, error: { code: string, field: string | null, params: Array<{ name: string, value: string }> } | null }> };

export type CorrectActivityLogMutationVariables = Exact<{
  input: CorrectActivityLogInput;
}>;


export type CorrectActivityLogMutation = { correctActivityLog: { id: string, day: string, municipalityCode: string, municipalityName: string, formKey: string, attendances: number, state: ActivityLogState, question: string | null, version: number } };

export type ReferenceVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceVersionQuery = { referenceData: { version: string } };

export type WithdrawActivityLogMutationVariables = Exact<{
  id: string;
  baseVersion: number;
}>;


export type WithdrawActivityLogMutation = { withdrawActivityLog: { id: string } };

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
