import type * as Types from './graphql';

export const OverviewDocument = {"__meta__":{"hash":"b8952674f5ed9efc24f9411f40fe96109c580705c738d6262aba4a06a268fd60"}} as unknown as Types.TypedDocumentString<Types.OverviewQuery, Types.OverviewQueryVariables>;
