import type * as Types from './graphql';

export const DemoMailboxDocument = {"__meta__":{"hash":"5513b6343fbf7f3720a9b87cf7f40beb27726e5ee086345cf76e91d65009f3b0"}} as unknown as Types.TypedDocumentString<Types.DemoMailboxQuery, Types.DemoMailboxQueryVariables>;
