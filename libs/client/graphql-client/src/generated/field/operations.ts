import type * as Types from './graphql';

export const ViewerDocument = {"__meta__":{"hash":"fb199b127086d24fc98a1aec691e85da9f222b84de2d1856b6822d5e63c017f4"}} as unknown as Types.TypedDocumentString<Types.ViewerQuery, Types.ViewerQueryVariables>;
export const SignedInAsDocument = {"__meta__":{"hash":"d3d907dbb925bac96086a68bcec8677df014bc05f35d854f4670b2c0ab4c214e"}} as unknown as Types.TypedDocumentString<Types.SignedInAsQuery, Types.SignedInAsQueryVariables>;
export const ReferenceListsDocument = {"__meta__":{"hash":"32fafcfb95d76271544b5f1ef1a22baad16f907fc6a0c7661ad7be9a3db20742"}} as unknown as Types.TypedDocumentString<Types.ReferenceListsQuery, Types.ReferenceListsQueryVariables>;
export const MyActivityLogsDocument = {"__meta__":{"hash":"d72c477305c4175c1433344a75e460845a3f426a9eeb81f6977b960b18439598"}} as unknown as Types.TypedDocumentString<Types.MyActivityLogsQuery, Types.MyActivityLogsQueryVariables>;
export const SentActivityLogDocument = {"__meta__":{"hash":"892c4705558fe17000b2e3c2b22019759bad5da7794f1b204eca5f71d1c72013"}} as unknown as Types.TypedDocumentString<Types.SentActivityLogQuery, Types.SentActivityLogQueryVariables>;
export const SubmitActivityLogsDocument = {"__meta__":{"hash":"cea0dde8bdee181e901fbefb75e5ca8d399a9611a8f60d63cfe2509e577de991"}} as unknown as Types.TypedDocumentString<Types.SubmitActivityLogsMutation, Types.SubmitActivityLogsMutationVariables>;
export const CorrectActivityLogDocument = {"__meta__":{"hash":"be4e5457281e81de8bb68a848a17250a697b41ccbf70257bd8958dede3b44559"}} as unknown as Types.TypedDocumentString<Types.CorrectActivityLogMutation, Types.CorrectActivityLogMutationVariables>;
export const ReferenceVersionDocument = {"__meta__":{"hash":"1ce3240fc9b7fed6fa3fdbcc0ddd064b5edb7476041978f0e5834d5830653ddf"}} as unknown as Types.TypedDocumentString<Types.ReferenceVersionQuery, Types.ReferenceVersionQueryVariables>;
export const WithdrawActivityLogDocument = {"__meta__":{"hash":"c1058c08827351744cfcb11bdd49fc6b6b166529f266403ad21de716c13345c1"}} as unknown as Types.TypedDocumentString<Types.WithdrawActivityLogMutation, Types.WithdrawActivityLogMutationVariables>;
