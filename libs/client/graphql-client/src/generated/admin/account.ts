import type * as Types from './graphql';

export const MyAccessDocument = {"__meta__":{"hash":"273f09f9f9ac4e346155f6175eef32d46fa8f4aa0d84f6b5622180ee14999e8c"}} as unknown as Types.TypedDocumentString<Types.MyAccessQuery, Types.MyAccessQueryVariables>;
export const RevokeSessionDocument = {"__meta__":{"hash":"0da1f5ad6ca30b47e1cb2c8f9b833664fb3647a47c585080a1a7fa8bc04c825c"}} as unknown as Types.TypedDocumentString<Types.RevokeSessionMutation, Types.RevokeSessionMutationVariables>;
export const StartPasskeyRegistrationDocument = {"__meta__":{"hash":"370c6692fd3705698266e97b7b4823a3225e436a94b1383130d3e07b63fd52b4"}} as unknown as Types.TypedDocumentString<Types.StartPasskeyRegistrationMutation, Types.StartPasskeyRegistrationMutationVariables>;
export const FinishPasskeyRegistrationDocument = {"__meta__":{"hash":"6ece3b04504b612093a4473862c02e322037a048d5011f33b8dec616e9967822"}} as unknown as Types.TypedDocumentString<Types.FinishPasskeyRegistrationMutation, Types.FinishPasskeyRegistrationMutationVariables>;
export const RemovePasskeyDocument = {"__meta__":{"hash":"d58cbcf230325ca410a24807ad1b01cafa763a789fb2d48fd1f1f692ad9dc10b"}} as unknown as Types.TypedDocumentString<Types.RemovePasskeyMutation, Types.RemovePasskeyMutationVariables>;
