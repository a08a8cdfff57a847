import type * as Types from './graphql';

export const KeyPersonsDocument = {"__meta__":{"hash":"ed98e87fa3f342937f0b2589b5d658a1e444677a7f188916963dfb2d0e61291a"}} as unknown as Types.TypedDocumentString<Types.KeyPersonsQuery, Types.KeyPersonsQueryVariables>;
export const KeyPersonDocument = {"__meta__":{"hash":"73429366e0b4d344795804fbb0245fc3a5a4bbcbe76936284f4fd98df474ec80"}} as unknown as Types.TypedDocumentString<Types.KeyPersonQuery, Types.KeyPersonQueryVariables>;
export const CreateKeyPersonDocument = {"__meta__":{"hash":"83cbe11b9a46e6e9a516fa4ec326f4740ed8bece9f9e11e08fc22d03812781e0"}} as unknown as Types.TypedDocumentString<Types.CreateKeyPersonMutation, Types.CreateKeyPersonMutationVariables>;
export const UpdateKeyPersonDocument = {"__meta__":{"hash":"f73bf3aea54040fb2e8273ba88637997f4c8ed5c3b84a802e53603a90b02bd15"}} as unknown as Types.TypedDocumentString<Types.UpdateKeyPersonMutation, Types.UpdateKeyPersonMutationVariables>;
export const ChangeKeyPersonStatusDocument = {"__meta__":{"hash":"3f785a12ec80cec7510e7eb08679ee5f981cc0ec7a294d3f07a2ceacf4280dd4"}} as unknown as Types.TypedDocumentString<Types.ChangeKeyPersonStatusMutation, Types.ChangeKeyPersonStatusMutationVariables>;
export const InviteKeyPersonDocument = {"__meta__":{"hash":"da3f30a6d72de6723630f7b48b088d39924bc42048fb19211d5acb9722bf8738"}} as unknown as Types.TypedDocumentString<Types.InviteKeyPersonMutation, Types.InviteKeyPersonMutationVariables>;
export const WithdrawInvitationDocument = {"__meta__":{"hash":"51a819e3e62378c11d0248163d335ad229f0f6a60ab4d20fca852b5cafbbe92b"}} as unknown as Types.TypedDocumentString<Types.WithdrawInvitationMutation, Types.WithdrawInvitationMutationVariables>;
