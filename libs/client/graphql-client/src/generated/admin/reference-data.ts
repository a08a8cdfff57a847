import type * as Types from './graphql';

export const ReferenceDataDocument = {"__meta__":{"hash":"80722e0e0ab44792b926f1a5b55e98e1858d75e5f969e43764d0f28cca0becb6"}} as unknown as Types.TypedDocumentString<Types.ReferenceDataQuery, Types.ReferenceDataQueryVariables>;
export const MunicipalitiesDocument = {"__meta__":{"hash":"4f2b462e15aa9e290bc4bab7991ef96660b87150949a46d48cfe3d13c9d9965a"}} as unknown as Types.TypedDocumentString<Types.MunicipalitiesQuery, Types.MunicipalitiesQueryVariables>;
