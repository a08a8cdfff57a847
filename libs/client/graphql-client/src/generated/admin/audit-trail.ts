import type * as Types from './graphql';

export const AuditTrailDocument = {"__meta__":{"hash":"f4a8ddbe56ddb00f8be3b1d160de6928af18d19c395f86976429b34f7d0135fa"}} as unknown as Types.TypedDocumentString<Types.AuditTrailQuery, Types.AuditTrailQueryVariables>;
export const AuditChainDocument = {"__meta__":{"hash":"501f0a46b0226eb6774d45bd8450415fe64a2e46ff98a00163dbae2940e6dc84"}} as unknown as Types.TypedDocumentString<Types.AuditChainQuery, Types.AuditChainQueryVariables>;
