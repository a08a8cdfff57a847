import type * as Types from './graphql';

export const ReferenceDataDocument = {"__meta__":{"hash":"80722e0e0ab44792b926f1a5b55e98e1858d75e5f969e43764d0f28cca0becb6"}} as unknown as Types.TypedDocumentString<Types.ReferenceDataQuery, Types.ReferenceDataQueryVariables>;
