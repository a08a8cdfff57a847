import { ApiError, type ApiErrorCode } from './errors';

/** A generated document: its type, and the SHA-256 by which the server knows its text. */
export interface TrustedDocument<Result, Variables> {
  readonly __apiType?: (variables: Variables) => Result;
  readonly __meta__?: Record<string, unknown> | undefined;
}

export type ResultOf<Document> = Document extends TrustedDocument<infer Result, infer _> ? Result : never;

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly extensions?: {
      readonly code?: ApiErrorCode;
      readonly field?: string;
      readonly params?: Record<string, string | number>;
      readonly requestId?: string;
    };
  }[];
}

/** The header that no form on another site can send; the api refuses cookies without it. */
const HEADERS = { 'content-type': 'application/json', 'x-sleutelring': '1' };

export interface Manner {
  readonly signal?: AbortSignal;
  /** The key person whom it is for: `UNAUTHENTICATED` when somebody else signed in meanwhile, in another tab. */
  readonly as?: string;
}

/** One operation to the api. Throws `ApiError` and nothing else, save when `signal` aborts. */
export async function request<Result, Variables>(
  document: TrustedDocument<Result, Variables>,
  variables: Variables,
  manner: Manner = {},
): Promise<Result> {
  const body = JSON.stringify({ documentId: document.__meta__?.['hash'], variables });
  const answer = await send<Result>(body, manner);
  const error = answer.errors?.[0]?.extensions;
  if (answer.errors)
    throw new ApiError(error?.code ?? 'INTERNAL', error?.field, error?.params, error?.requestId);
  if (answer.data === undefined || answer.data === null) throw new ApiError('INTERNAL');
  return answer.data;
}

async function send<Result>(body: string, { signal, as }: Manner): Promise<Answer<Result>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...HEADERS, ...(as && { 'x-sleutelring-as': as }) },
      body,
      ...(signal ? { signal } : {}),
    });
    return (await response.json()) as Answer<Result>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('OFFLINE');
  }
}
