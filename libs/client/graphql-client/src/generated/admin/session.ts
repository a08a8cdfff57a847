import type * as Types from './graphql';

export const ViewerDocument = {"__meta__":{"hash":"0f3b76b687441043209275557447554b3e576eed80a8ce5a0d1430d10f781d3e"}} as unknown as Types.TypedDocumentString<Types.ViewerQuery, Types.ViewerQueryVariables>;
export const SignOutDocument = {"__meta__":{"hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}} as unknown as Types.TypedDocumentString<Types.SignOutMutation, Types.SignOutMutationVariables>;
export const ActAsDocument = {"__meta__":{"hash":"1e6ff7ece3cd3e863b9ee6ca1705ea7b8801034b13aa32394b133f9004dfb32d"}} as unknown as Types.TypedDocumentString<Types.ActAsMutation, Types.ActAsMutationVariables>;
export const ChangeLocaleDocument = {"__meta__":{"hash":"06b73d681bc62a46c8f3e0f30d76117245e04d402d2ea6c4de5d5b26120ad22f"}} as unknown as Types.TypedDocumentString<Types.ChangeLocaleMutation, Types.ChangeLocaleMutationVariables>;
