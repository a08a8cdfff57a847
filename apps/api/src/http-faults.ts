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
      const extensions = { code, requestId: request.id };
      return http
        .getResponse<FastifyReply>()
        .code(status)
        .send({ errors: [{ message: code, extensions }] });
    }
  }
  return new HttpFaults();
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
