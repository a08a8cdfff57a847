import type * as Types from './graphql';

export const GrantsDocument = {"__meta__":{"hash":"a5f94444a0f8c287831e2152c5fccbf2e5085da0ab50626096e83ebd1a458eac"}} as unknown as Types.TypedDocumentString<Types.GrantsQuery, Types.GrantsQueryVariables>;
export const GrantDocument = {"__meta__":{"hash":"153bf3f9b7895375e330e9f8ae234452c00a86378f83e01b3fbeb5bf479f1038"}} as unknown as Types.TypedDocumentString<Types.GrantQuery, Types.GrantQueryVariables>;
export const FundersDocument = {"__meta__":{"hash":"9f40ddbf723656114d0d5087af199bcfb23977dbab2845e7f675445e87b7acf9"}} as unknown as Types.TypedDocumentString<Types.FundersQuery, Types.FundersQueryVariables>;
export const SaveGrantDocument = {"__meta__":{"hash":"20b16ee874085429295b5a05b5fea9f29689e3942ae6d0142b2638714def73eb"}} as unknown as Types.TypedDocumentString<Types.SaveGrantMutation, Types.SaveGrantMutationVariables>;
export const SavePlannedActivityDocument = {"__meta__":{"hash":"b99b2914b6f8eef9d3b8a6d44ab05c7e6e2857fddd7990f82c088ea2a77de7f2"}} as unknown as Types.TypedDocumentString<Types.SavePlannedActivityMutation, Types.SavePlannedActivityMutationVariables>;
export const SaveIndicatorDocument = {"__meta__":{"hash":"11afca6daa3a681bf4ebefe82946e1de3c7cff659dbc73da5e779f3cb7f6705e"}} as unknown as Types.TypedDocumentString<Types.SaveIndicatorMutation, Types.SaveIndicatorMutationVariables>;
export const SaveObligationDocument = {"__meta__":{"hash":"c3644a2b225c99cac84edbbaa5fb4b3c51cec4d9075f1dea086df1b6d8134779"}} as unknown as Types.TypedDocumentString<Types.SaveObligationMutation, Types.SaveObligationMutationVariables>;
