import type * as Types from './graphql';

export const PlannedActivityChoicesDocument = {"__meta__":{"hash":"47a8caf0f5ba1b523cb3a45e73da0d885ccb306066a604a6ac21969f299e5827"}} as unknown as Types.TypedDocumentString<Types.PlannedActivityChoicesQuery, Types.PlannedActivityChoicesQueryVariables>;
export const CountActivityLogsDocument = {"__meta__":{"hash":"bbbdafc43e9dc89a481e0354ab11dd5bd6ae88292b15c29f1601cc08502f98e5"}} as unknown as Types.TypedDocumentString<Types.CountActivityLogsMutation, Types.CountActivityLogsMutationVariables>;
export const UncountActivityLogDocument = {"__meta__":{"hash":"b167443e392886e1b2f5999a575642ccecb46fce36f58db746f93c89fc87b0c1"}} as unknown as Types.TypedDocumentString<Types.UncountActivityLogMutation, Types.UncountActivityLogMutationVariables>;
