import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TrustedDocuments } from './trusted-documents';

const OWN_HEADER = 'x-sleutelring';

/** Where Apollo listens. By the route that was found: an address can be spelled in many ways (/%67raphql) for one route. */
const ROUTE = '/graphql';

/**
 * Lets only known documents reach Apollo, and looks them up before anything is parsed. The header cannot be sent by a
 * form of another site, which keeps strangers from borrowing a session. Tests of the api write documents of their own:
 * only they ask to `acceptTexts`.
 */
export function acceptOnlyTrustedDocuments(
  server: FastifyInstance,
  documents: TrustedDocuments,
  acceptTexts = false,
): void {
  server.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== ROUTE) return;
    if (acceptTexts && isRecord(request.body) && typeof request.body.query === 'string') return;
    const text = isWellSent(request) ? documentOf(request, documents) : undefined;
    if (text === undefined) return refuse(request, reply);
    const { documentId, variables } = request.body as { documentId: string; variables?: unknown };
    request.body = {
      query: text,
      variables: isRecord(variables) ? variables : {},
      extensions: { documentId },
    };
  });
}

/** Apollo's door makes an address of what the request says of its host, and would fail where that is none. */
function isWellSent({ method, headers, url, protocol, hostname }: FastifyRequest): boolean {
  return method === 'POST' && Boolean(headers[OWN_HEADER]) && URL.canParse(url, `${protocol}://${hostname}/`);
}

function documentOf(request: FastifyRequest, documents: TrustedDocuments): string | undefined {
  return isRecord(request.body) ? documents.find(request.body.documentId) : undefined;
}

function refuse(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = {
    message: 'UNKNOWN_DOCUMENT',
    extensions: { code: 'UNKNOWN_DOCUMENT', requestId: request.id },
  };
  return reply.code(400).send({ errors: [error] });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
