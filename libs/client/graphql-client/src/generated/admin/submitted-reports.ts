import type * as Types from './graphql';

export const SubmittedReportsDocument = {"__meta__":{"hash":"65a0c31839efbae33976c19fb52f8858ed1025cc9fba6af2bcdbea6e8364bec1"}} as unknown as Types.TypedDocumentString<Types.SubmittedReportsQuery, Types.SubmittedReportsQueryVariables>;
export const SubmittedReportDocument = {"__meta__":{"hash":"2447886b757b240832b9dd4303d837aac3fc2e28e3c745c2f5b2d9c14b0c88d3"}} as unknown as Types.TypedDocumentString<Types.SubmittedReportQuery, Types.SubmittedReportQueryVariables>;
