import type * as Types from './graphql';

export const DemoPeopleDocument = {"__meta__":{"hash":"f00ee2708b3c3e579b511d0ebbb67b69c3b8d453a43d2beb4646c3aad2b9928c"}} as unknown as Types.TypedDocumentString<Types.DemoPeopleQuery, Types.DemoPeopleQueryVariables>;
export const RequestSignInCodeDocument = {"__meta__":{"hash":"8063c33eea9e24f0ba8e6581ea269b59291d760d56849b13b7b2bf3fd38cbfaf"}} as unknown as Types.TypedDocumentString<Types.RequestSignInCodeMutation, Types.RequestSignInCodeMutationVariables>;
export const SignInWithCodeDocument = {"__meta__":{"hash":"b173d75ac43aba7d12e5b937d6a322a16c8522d8d737485aa8d942ff0edf5a31"}} as unknown as Types.TypedDocumentString<Types.SignInWithCodeMutation, Types.SignInWithCodeMutationVariables>;
export const StartPasskeySignInDocument = {"__meta__":{"hash":"888e5d28e88b19190260fb8147561737f8e35e08220ee9fea354a27f845db869"}} as unknown as Types.TypedDocumentString<Types.StartPasskeySignInMutation, Types.StartPasskeySignInMutationVariables>;
export const FinishPasskeySignInDocument = {"__meta__":{"hash":"6cb89ec6ddf501e5f3331c93a48827bb53bec5644692eb9533be4c7912283878"}} as unknown as Types.TypedDocumentString<Types.FinishPasskeySignInMutation, Types.FinishPasskeySignInMutationVariables>;
export const SignInAsDemoPersonDocument = {"__meta__":{"hash":"e10bd5ea256f40cd624948cab8d3995894ac44455efe4d7e7f24e019d5127b0a"}} as unknown as Types.TypedDocumentString<Types.SignInAsDemoPersonMutation, Types.SignInAsDemoPersonMutationVariables>;
