import type * as Types from './graphql';

export const AuditTrailDocument = {"__meta__":{"hash":"9b15664492e34bb30913b46de9df60d2547aa721c0273a49e98de4783d45a312"}} as unknown as Types.TypedDocumentString<Types.AuditTrailQuery, Types.AuditTrailQueryVariables>;
export const AuditChainDocument = {"__meta__":{"hash":"501f0a46b0226eb6774d45bd8450415fe64a2e46ff98a00163dbae2940e6dc84"}} as unknown as Types.TypedDocumentString<Types.AuditChainQuery, Types.AuditChainQueryVariables>;
