import type * as Types from './graphql';

export const SubmittedReportsDocument = {"__meta__":{"hash":"65a0c31839efbae33976c19fb52f8858ed1025cc9fba6af2bcdbea6e8364bec1"}} as unknown as Types.TypedDocumentString<Types.SubmittedReportsQuery, Types.SubmittedReportsQueryVariables>;
export const SubmittedReportDocument = {"__meta__":{"hash":"f65078c296dc99bcf7d9b88db698e9d19107382aeb516fcde7dd9aecfb1c62a4"}} as unknown as Types.TypedDocumentString<Types.SubmittedReportQuery, Types.SubmittedReportQueryVariables>;
