import type * as Types from './graphql';

export const NetworksDocument = {"__meta__":{"hash":"464ca9900b8514ecedef890c3af7051733a30c511b97d61ec489366208764087"}} as unknown as Types.TypedDocumentString<Types.NetworksQuery, Types.NetworksQueryVariables>;
export const NetworkFiguresDocument = {"__meta__":{"hash":"9a3520d2a0fbc6842e7c7534c33af0b84d87ab99a9d5b546c95252512b12a52f"}} as unknown as Types.TypedDocumentString<Types.NetworkFiguresQuery, Types.NetworkFiguresQueryVariables>;
