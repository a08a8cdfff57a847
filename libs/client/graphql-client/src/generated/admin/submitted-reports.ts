import type * as Types from './graphql';

export const SubmittedReportsDocument = {"__meta__":{"hash":"65a0c31839efbae33976c19fb52f8858ed1025cc9fba6af2bcdbea6e8364bec1"}} as unknown as Types.TypedDocumentString<Types.SubmittedReportsQuery, Types.SubmittedReportsQueryVariables>;
export const SubmittedReportDocument = {"__meta__":{"hash":"34c916b848327697ccb254df22941ba61a5bc31dbca60f9d515332fecf7b6c9a"}} as unknown as Types.TypedDocumentString<Types.SubmittedReportQuery, Types.SubmittedReportQueryVariables>;
