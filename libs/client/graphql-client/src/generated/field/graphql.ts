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

export type ActivityLogInput = {
  audienceKey: string;
  bands: Array<AudienceBandInput>;
  day: string;
  durationMinutes: number;
  firstTime: number;
  formKey: string;
  guidance: Array<GuidanceInput>;
  heard?: string | null | undefined;
  id: string;
  languageKey: string;
  materialKeys: Array<string>;
  municipalityCode: string;
  newcomers: number;
  settingKey: string;
  themeKeys: Array<string>;
};

export type ActivityLogState =
  | 'APPROVED'
  | 'RETURNED'
  | 'SENT'
  | 'WITHDRAWN';

export type AudienceBandInput = {
  ageGroupKey: string;
  count: number;
  genderKey: string;
};

export type CorrectActivityLogInput = {
  baseVersion: number;
  log: ActivityLogInput;
};

export type GuidanceInput = {
  count: number;
  destinationKey: string;
};

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


export type ViewerQuery = { viewer: { userId: string, displayName: string, locale: string, membership: { id: string, role: Role, organisationName: string, keyPersonId: string | null } | null, memberships: Array<{ id: string, role: Role, organisationName: string, keyPersonId: string | null }> } | null };

export type SignedInAsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignedInAsQuery = { viewer: { userId: string, membership: { keyPersonId: string | null } | null } | null };

export type ReferenceListsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceListsQuery = { referenceData: { version: string, themes: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, forms: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, settings: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, audiences: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, ageGroups: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, genders: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, languages: Array<{ key: string, labelNl: string, labelEn: string, endonym: string | null, direction: string | null, active: boolean }>, materials: Array<{ key: string, labelNl: string, labelEn: string, active: boolean }>, helpDestinations: Array<{ key: string, labelNl: string, labelEn: string, contact: string | null, verified: boolean | null, active: boolean }>, municipalities: Array<{ code: string, name: string }> } };

export type MyActivityLogsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyActivityLogsQuery = { myActivityLogs: { edges: Array<{ node: { id: string, day: string, municipalityCode: string, municipalityName: string, formKey: string, attendances: number, state: ActivityLogState, question: string | null, version: number } }> } };

export type SentActivityLogQueryVariables = Exact<{
  id: string;
}>;


export type SentActivityLogQuery = { activityLog: { settingKey: string, themeKeys: Array<string>, languageKey: string, audienceKey: string, newcomers: number, firstTime: number, durationMinutes: number, materialKeys: Array<string>, heard: string | null, sentAt: string, approvedAt: string | null, allowed: Array<string>, id: string, day: string, municipalityCode: string, municipalityName: string, formKey: string, attendances: number, state: ActivityLogState, question: string | null, version: number, bands: Array<{ genderKey: string, ageGroupKey: string, count: number }>, guidance: Array<{ destinationKey: string, count: number }>, history: Array<{ id: string, kind: ActivityLogEventKind, at: string, by: string, question: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } };

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
export const ViewerPartsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment ViewerParts on Viewer {
  userId
  displayName
  locale
  membership {
    id
    role
    organisationName
    keyPersonId
  }
  memberships {
    id
    role
    organisationName
    keyPersonId
  }
}
    `, {"fragmentName":"ViewerParts"}) as unknown as TypedDocumentString<ViewerPartsFragment, unknown>;
export const LogLineFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment LogLine on ActivityLog {
  id
  day
  municipalityCode
  municipalityName
  formKey
  attendances
  state
  question
  version
}
    `, {"fragmentName":"LogLine"}) as unknown as TypedDocumentString<LogLineFragment, unknown>;
export const DemoPeopleDocument = {"__meta__":{"hash":"f00ee2708b3c3e579b511d0ebbb67b69c3b8d453a43d2beb4646c3aad2b9928c"}} as unknown as TypedDocumentString<DemoPeopleQuery, DemoPeopleQueryVariables>;
export const InvitationPreviewDocument = {"__meta__":{"hash":"b594e2f5822675c7b6a2ba972969656216559f93a2fe8b4dd2512d1e40e12c07"}} as unknown as TypedDocumentString<InvitationPreviewQuery, InvitationPreviewQueryVariables>;
export const MyDevicesDocument = {"__meta__":{"hash":"22db7496d614a3cc7a3488ff273fdb6cda969bbe41744be4ffe0d2ea9b29ba0d"}} as unknown as TypedDocumentString<MyDevicesQuery, MyDevicesQueryVariables>;
export const RequestSignInCodeDocument = {"__meta__":{"hash":"8063c33eea9e24f0ba8e6581ea269b59291d760d56849b13b7b2bf3fd38cbfaf"}} as unknown as TypedDocumentString<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>;
export const SignInWithCodeDocument = {"__meta__":{"hash":"3ab68cbe4f77fb82173d8421fccac9c0574b4060336e70462a88e7f3081cbcce"}} as unknown as TypedDocumentString<SignInWithCodeMutation, SignInWithCodeMutationVariables>;
export const SignInAsDemoPersonDocument = {"__meta__":{"hash":"0cd5b80ff1f9b0ede7944aeff66a692aeacd87a8646fe1e878c8dfea8179f1f7"}} as unknown as TypedDocumentString<SignInAsDemoPersonMutation, SignInAsDemoPersonMutationVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"ea13d32035db0b27eeaa13cd41fe94a5113cf2d150e5d3157a11a1ff086b33ea"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const StartPasskeySignInDocument = {"__meta__":{"hash":"888e5d28e88b19190260fb8147561737f8e35e08220ee9fea354a27f845db869"}} as unknown as TypedDocumentString<StartPasskeySignInMutation, StartPasskeySignInMutationVariables>;
export const FinishPasskeySignInDocument = {"__meta__":{"hash":"c5bc6a1d6283c68c843c724350caf245563808dfd5b29f777615d2068076f7a8"}} as unknown as TypedDocumentString<FinishPasskeySignInMutation, FinishPasskeySignInMutationVariables>;
export const StartPasskeyRegistrationDocument = {"__meta__":{"hash":"370c6692fd3705698266e97b7b4823a3225e436a94b1383130d3e07b63fd52b4"}} as unknown as TypedDocumentString<StartPasskeyRegistrationMutation, StartPasskeyRegistrationMutationVariables>;
export const FinishPasskeyRegistrationDocument = {"__meta__":{"hash":"3ad507f165e158e8a8b349458e74941020eb891228ea14d81f48f11614d6f31a"}} as unknown as TypedDocumentString<FinishPasskeyRegistrationMutation, FinishPasskeyRegistrationMutationVariables>;
export const RemovePasskeyDocument = {"__meta__":{"hash":"d58cbcf230325ca410a24807ad1b01cafa763a789fb2d48fd1f1f692ad9dc10b"}} as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const RevokeSessionDocument = {"__meta__":{"hash":"0da1f5ad6ca30b47e1cb2c8f9b833664fb3647a47c585080a1a7fa8bc04c825c"}} as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const ActAsDocument = {"__meta__":{"hash":"6cdff785a51b185f3588f98e7a9176dac2387eb5d0a7d7daa56a8a8692c4dc3a"}} as unknown as TypedDocumentString<ActAsMutation, ActAsMutationVariables>;
export const ChangeLocaleDocument = {"__meta__":{"hash":"5c4c8da633b8041df0cf7c47451834eea93b1cc9ce348312d06f50959104f62e"}} as unknown as TypedDocumentString<ChangeLocaleMutation, ChangeLocaleMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"ebb60bb632480957072a7f906a69d357ee4042ce3eb1bc19cd85ad3390ef979a"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignedInAsDocument = {"__meta__":{"hash":"ccdfed1f7f623a9608dd6942ab53f19ad696e9f5dcaa2385ec0487c40f44c842"}} as unknown as TypedDocumentString<SignedInAsQuery, SignedInAsQueryVariables>;
export const ReferenceListsDocument = {"__meta__":{"hash":"32fafcfb95d76271544b5f1ef1a22baad16f907fc6a0c7661ad7be9a3db20742"}} as unknown as TypedDocumentString<ReferenceListsQuery, ReferenceListsQueryVariables>;
export const MyActivityLogsDocument = {"__meta__":{"hash":"d72c477305c4175c1433344a75e460845a3f426a9eeb81f6977b960b18439598"}} as unknown as TypedDocumentString<MyActivityLogsQuery, MyActivityLogsQueryVariables>;
export const SentActivityLogDocument = {"__meta__":{"hash":"de26baad9bf618a147846822cab9c4bfd90c560dde69d9a4194b34eb739c302a"}} as unknown as TypedDocumentString<SentActivityLogQuery, SentActivityLogQueryVariables>;
export const SubmitActivityLogsDocument = {"__meta__":{"hash":"cea0dde8bdee181e901fbefb75e5ca8d399a9611a8f60d63cfe2509e577de991"}} as unknown as TypedDocumentString<SubmitActivityLogsMutation, SubmitActivityLogsMutationVariables>;
export const CorrectActivityLogDocument = {"__meta__":{"hash":"be4e5457281e81de8bb68a848a17250a697b41ccbf70257bd8958dede3b44559"}} as unknown as TypedDocumentString<CorrectActivityLogMutation, CorrectActivityLogMutationVariables>;
export const ReferenceVersionDocument = {"__meta__":{"hash":"1ce3240fc9b7fed6fa3fdbcc0ddd064b5edb7476041978f0e5834d5830653ddf"}} as unknown as TypedDocumentString<ReferenceVersionQuery, ReferenceVersionQueryVariables>;
export const WithdrawActivityLogDocument = {"__meta__":{"hash":"c1058c08827351744cfcb11bdd49fc6b6b166529f266403ad21de716c13345c1"}} as unknown as TypedDocumentString<WithdrawActivityLogMutation, WithdrawActivityLogMutationVariables>;