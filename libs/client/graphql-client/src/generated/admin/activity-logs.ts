import type * as Types from './graphql';

export const ActivityLogsDocument = {"__meta__":{"hash":"28454e544d050655e46beb78fc7444dc6a721e810e3eb3bd9e04a188a8dcc7b1"}} as unknown as Types.TypedDocumentString<Types.ActivityLogsQuery, Types.ActivityLogsQueryVariables>;
export const ActivityLogCountsDocument = {"__meta__":{"hash":"bb28eabaf59698f7e3ccc5094904995f82aca2ca3cf30f813ea4084ba67d70bd"}} as unknown as Types.TypedDocumentString<Types.ActivityLogCountsQuery, Types.ActivityLogCountsQueryVariables>;
export const ActivityLogDocument = {"__meta__":{"hash":"c0f24e078ed1c84b8b301b7cc9d1ae9420a619b6974a709b89be6999098f670a"}} as unknown as Types.TypedDocumentString<Types.ActivityLogQuery, Types.ActivityLogQueryVariables>;
export const SavedFiltersDocument = {"__meta__":{"hash":"55e0edb34289ca535ba6bc8ac1a46831cfc39cc498a784b3d263018c5ea414dc"}} as unknown as Types.TypedDocumentString<Types.SavedFiltersQuery, Types.SavedFiltersQueryVariables>;
export const ApproveActivityLogsDocument = {"__meta__":{"hash":"1aa744131d9adb2bdbeb3bec513da8bfcc53502a361ff6f6abb985b19de4c666"}} as unknown as Types.TypedDocumentString<Types.ApproveActivityLogsMutation, Types.ApproveActivityLogsMutationVariables>;
export const ReturnActivityLogDocument = {"__meta__":{"hash":"08db6f406685a9ab93b80791dced1ea745941604e26efe73b71eb3a10c75750f"}} as unknown as Types.TypedDocumentString<Types.ReturnActivityLogMutation, Types.ReturnActivityLogMutationVariables>;
export const ReopenActivityLogDocument = {"__meta__":{"hash":"54f617215f1479c2a5f02edc23c2cf3229eb73274a5404b2eab05f3eaa2792f3"}} as unknown as Types.TypedDocumentString<Types.ReopenActivityLogMutation, Types.ReopenActivityLogMutationVariables>;
export const SaveFilterDocument = {"__meta__":{"hash":"2affc6502b610cc0d646c499cf1531cce4f72788996c46d1830ad87604e8d2da"}} as unknown as Types.TypedDocumentString<Types.SaveFilterMutation, Types.SaveFilterMutationVariables>;
export const RemoveFilterDocument = {"__meta__":{"hash":"816ec035ba8c3b818404e394faa58499772b42570bde53072c5a52dd8dd611cd"}} as unknown as Types.TypedDocumentString<Types.RemoveFilterMutation, Types.RemoveFilterMutationVariables>;
