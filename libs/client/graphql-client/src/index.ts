export { request, type TrustedDocument, type ResultOf } from './request';
export { ApiError, type ApiErrorCode } from './errors';
