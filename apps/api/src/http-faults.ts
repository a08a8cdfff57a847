import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { UserError } from '@sleutelring/kernel';
import { traceOf } from '@sleutelring/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

const STATUS: Partial<Record<string, number>> = { NOT_FOUND: 404, UNAUTHENTICATED: 401, UNAVAILABLE: 503 };

/** What goes wrong outside GraphQL answers in the shape that GraphQL has: a code and a request id, no text. */
export function httpFaults(logger: Logger): ExceptionFilter {
  @Catch()
  class HttpFaults implements ExceptionFilter {
    catch(error: unknown, host: ArgumentsHost): unknown {
      // Inside GraphQL the error goes on to where all errors of operations are formatted.
      if (host.getType<string>() === 'graphql') return error;
      const http = host.switchToHttp();
      const request = http.getRequest<FastifyRequest>();
      const { status, code } = told(error);
      if (status >= 500)
        logger.error({ message: 'request failed', requestId: request.id, ...traceOf(error) });
      return answer(http.getResponse<FastifyReply>(), status, code, request.id);
    }
  }
  return new HttpFaults();
}

/** An address that cannot be read is refused by Fastify itself, in words that repeat it, unless we answer. */
export function unreadableAddress(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { status, code } = told(error);
  answer(reply, status, code, request.id);
}

function answer(reply: FastifyReply, status: number, code: string, requestId: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message: code, extensions: { code, requestId } }] });
}

function told(error: unknown): { status: number; code: string } {
  if (error instanceof UserError) return { status: STATUS[error.code] ?? 400, code: error.code };
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : Number((error as { statusCode?: number }).statusCode ?? 500);
  if (status === 404) return { status, code: 'NOT_FOUND' };
  if (status === 503) return { status, code: 'UNAVAILABLE' };
  return status < 500 ? { status, code: 'BAD_REQUEST' } : { status: 500, code: 'INTERNAL' };
}
