import type * as Types from './graphql';

export const ReferenceItemsDocument = {"__meta__":{"hash":"6b7f3ad673be68a553a588a22f7bd8f826fb8b567ff2a3203da08ef46cce2bd0"}} as unknown as Types.TypedDocumentString<Types.ReferenceItemsQuery, Types.ReferenceItemsQueryVariables>;
export const SaveReferenceItemDocument = {"__meta__":{"hash":"b53f79efe2a27fb8fab2cf0017bc063b0c0fee3004e15d6b481b0a0d403878c3"}} as unknown as Types.TypedDocumentString<Types.SaveReferenceItemMutation, Types.SaveReferenceItemMutationVariables>;
export const OrganisationsDocument = {"__meta__":{"hash":"d988168c5b25c30e5441cee0a6f43e7029279a56baa25d811fd61aeb78371674"}} as unknown as Types.TypedDocumentString<Types.OrganisationsQuery, Types.OrganisationsQueryVariables>;
export const SaveOrganisationDocument = {"__meta__":{"hash":"bef2028aba0cb85ba8bba259bf6711c5489703fb2b783243c97fa6d518a41207"}} as unknown as Types.TypedDocumentString<Types.SaveOrganisationMutation, Types.SaveOrganisationMutationVariables>;
export const AccountsDocument = {"__meta__":{"hash":"2fb2c351f1ae106b79739685b6612620184e4931e0360362afae2d88da2a9945"}} as unknown as Types.TypedDocumentString<Types.AccountsQuery, Types.AccountsQueryVariables>;
export const EndMembershipDocument = {"__meta__":{"hash":"bf58d7607fa28ea64a7e9dbdea4eddbada4e1ce689d87eba6c61b9bd9916545b"}} as unknown as Types.TypedDocumentString<Types.EndMembershipMutation, Types.EndMembershipMutationVariables>;
export const InviteMemberDocument = {"__meta__":{"hash":"7dc5146d9d52713a04c6cabb7b447b4a78c96c9656e288058197c7cede116bc8"}} as unknown as Types.TypedDocumentString<Types.InviteMemberMutation, Types.InviteMemberMutationVariables>;
export const UndeliveredDocument = {"__meta__":{"hash":"323f825d12a4f4822c300e98129184c74595fd04f44d5335ff079f8a0bb330c9"}} as unknown as Types.TypedDocumentString<Types.UndeliveredQuery, Types.UndeliveredQueryVariables>;
export const TryAgainDocument = {"__meta__":{"hash":"b978b95b58604b65a9f4f77a88005331c710e0e3174058b8a5d237edce5fba8b"}} as unknown as Types.TypedDocumentString<Types.TryAgainMutation, Types.TryAgainMutationVariables>;
