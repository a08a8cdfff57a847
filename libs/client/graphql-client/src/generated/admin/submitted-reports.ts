import type * as Types from './graphql';

export const SubmittedReportsDocument = {"__meta__":{"hash":"65a0c31839efbae33976c19fb52f8858ed1025cc9fba6af2bcdbea6e8364bec1"}} as unknown as Types.TypedDocumentString<Types.SubmittedReportsQuery, Types.SubmittedReportsQueryVariables>;
export const SubmittedReportDocument = {"__meta__":{"hash":"a513ddbb3198a93ca87da8d5a6c17e80cb3ab726b2ebec11e1c422462081c9e4"}} as unknown as Types.TypedDocumentString<Types.SubmittedReportQuery, Types.SubmittedReportQueryVariables>;
