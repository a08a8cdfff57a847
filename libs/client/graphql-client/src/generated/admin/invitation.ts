import type * as Types from './graphql';

export const InvitationDocument = {"__meta__":{"hash":"fc11fdff920cc3af40789ee390903b7e830172859fc29daf50058a367f6254cb"}} as unknown as Types.TypedDocumentString<Types.InvitationQuery, Types.InvitationQueryVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"91dbda7bc6c544af17520f6927d34daddc3e850e9fd2a6b705e5c1423dd67a0f"}} as unknown as Types.TypedDocumentString<Types.AcceptInvitationMutation, Types.AcceptInvitationMutationVariables>;
