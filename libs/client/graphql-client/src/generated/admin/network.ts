import type * as Types from './graphql';

export const NetworksDocument = {"__meta__":{"hash":"464ca9900b8514ecedef890c3af7051733a30c511b97d61ec489366208764087"}} as unknown as Types.TypedDocumentString<Types.NetworksQuery, Types.NetworksQueryVariables>;
export const NetworkFiguresDocument = {"__meta__":{"hash":"d7f26c1bed75f83655c45c9d42e81269058bf478851b9257809828d510f65a5f"}} as unknown as Types.TypedDocumentString<Types.NetworkFiguresQuery, Types.NetworkFiguresQueryVariables>;
