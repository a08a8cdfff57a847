import type * as Types from './graphql';

export const ActivityLogsDocument = {"__meta__":{"hash":"82e58212648893f3c9d69b7e68295d481e17bc8f19b69146172bafbbc4a4d72f"}} as unknown as Types.TypedDocumentString<Types.ActivityLogsQuery, Types.ActivityLogsQueryVariables>;
export const ActivityLogCountsDocument = {"__meta__":{"hash":"bb28eabaf59698f7e3ccc5094904995f82aca2ca3cf30f813ea4084ba67d70bd"}} as unknown as Types.TypedDocumentString<Types.ActivityLogCountsQuery, Types.ActivityLogCountsQueryVariables>;
export const ActivityLogDocument = {"__meta__":{"hash":"539459041d8a75f6f1b112233995dd1fb7c2e821a997a20801c9b3c14e4bade8"}} as unknown as Types.TypedDocumentString<Types.ActivityLogQuery, Types.ActivityLogQueryVariables>;
export const SavedFiltersDocument = {"__meta__":{"hash":"55e0edb34289ca535ba6bc8ac1a46831cfc39cc498a784b3d263018c5ea414dc"}} as unknown as Types.TypedDocumentString<Types.SavedFiltersQuery, Types.SavedFiltersQueryVariables>;
export const ApproveActivityLogsDocument = {"__meta__":{"hash":"2c41431b8ca29c1f26066603021471575e91e07f84a11548a0e03b3b4d9f26c1"}} as unknown as Types.TypedDocumentString<Types.ApproveActivityLogsMutation, Types.ApproveActivityLogsMutationVariables>;
export const ReturnActivityLogDocument = {"__meta__":{"hash":"40f19cdef9cdb679c9ee76e800eec69f7e5fd6e676e1ab088413813bee2530bf"}} as unknown as Types.TypedDocumentString<Types.ReturnActivityLogMutation, Types.ReturnActivityLogMutationVariables>;
export const ReopenActivityLogDocument = {"__meta__":{"hash":"80dcd729040b937409c9ec55407924304097d92b1450ba92bb03cc50a6e18153"}} as unknown as Types.TypedDocumentString<Types.ReopenActivityLogMutation, Types.ReopenActivityLogMutationVariables>;
export const SaveFilterDocument = {"__meta__":{"hash":"2affc6502b610cc0d646c499cf1531cce4f72788996c46d1830ad87604e8d2da"}} as unknown as Types.TypedDocumentString<Types.SaveFilterMutation, Types.SaveFilterMutationVariables>;
export const RemoveFilterDocument = {"__meta__":{"hash":"816ec035ba8c3b818404e394faa58499772b42570bde53072c5a52dd8dd611cd"}} as unknown as Types.TypedDocumentString<Types.RemoveFilterMutation, Types.RemoveFilterMutationVariables>;
