import type * as Types from './graphql';

export const OverviewDocument = {"__meta__":{"hash":"4e3c015679e812ab3046253a4e2c7c52a8522b245f259df709b7ae4cf0c1329b"}} as unknown as Types.TypedDocumentString<Types.OverviewQuery, Types.OverviewQueryVariables>;
