import type * as Types from './graphql';

export const ReportsDocument = {"__meta__":{"hash":"300f69bdf1724538463ee0cf682499cef1c96595c557ffc9ab8b0d877bea8884"}} as unknown as Types.TypedDocumentString<Types.ReportsQuery, Types.ReportsQueryVariables>;
export const ReportDocument = {"__meta__":{"hash":"6f6a38f96741ecdc5071eb97dd6617c6e22c892a14765a025dfbdf5c585a20f7"}} as unknown as Types.TypedDocumentString<Types.ReportQuery, Types.ReportQueryVariables>;
export const StartReportDocument = {"__meta__":{"hash":"a1b1ede35ebd0538f232217f32cfeba7e44ce35042b5a7257162216ebd049ec6"}} as unknown as Types.TypedDocumentString<Types.StartReportMutation, Types.StartReportMutationVariables>;
export const WriteReportDocument = {"__meta__":{"hash":"009e69da98084df4079b623512d50c1e7c6235f57a79de3f429df5a76acbcdcc"}} as unknown as Types.TypedDocumentString<Types.WriteReportMutation, Types.WriteReportMutationVariables>;
export const FreezeReportDocument = {"__meta__":{"hash":"c6205b0952cbc126dbabe62de91fe6d1fa792339fd268964393b818eddd33eac"}} as unknown as Types.TypedDocumentString<Types.FreezeReportMutation, Types.FreezeReportMutationVariables>;
export const SubmitReportDocument = {"__meta__":{"hash":"9905b83e683f05a9c9827ea1ee991af779e599c0a13471ffb98d287ab802eeab"}} as unknown as Types.TypedDocumentString<Types.SubmitReportMutation, Types.SubmitReportMutationVariables>;
export const RenewReportDocument = {"__meta__":{"hash":"bd9ce2f8c39d043cb6c101d28846727423d5701f317185555b4ba6eef66648e4"}} as unknown as Types.TypedDocumentString<Types.RenewReportMutation, Types.RenewReportMutationVariables>;
