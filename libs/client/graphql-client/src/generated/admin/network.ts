import type * as Types from './graphql';

export const NetworksDocument = {"__meta__":{"hash":"0ebb2b41715879eb69a18916c4fb092242b4c4ef14c2e8b0ec90d1aa7aab6594"}} as unknown as Types.TypedDocumentString<Types.NetworksQuery, Types.NetworksQueryVariables>;
export const NetworkFiguresDocument = {"__meta__":{"hash":"9a3520d2a0fbc6842e7c7534c33af0b84d87ab99a9d5b546c95252512b12a52f"}} as unknown as Types.TypedDocumentString<Types.NetworkFiguresQuery, Types.NetworkFiguresQueryVariables>;
