import type { LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger as Pino } from 'pino';
import { traceOf } from './trace';

/** Structured lines without personal data: what is logged is named by the code, and these never are. */
const NEVER = [
  'email',
  'token',
  'code',
  'cookie',
  'authorization',
  'password',
  'variables',
  'text',
  'heard',
  'alias',
];

export function createLogger(level: string, process: string, to?: DestinationStream): Pino {
  const options = {
    level,
    base: { process },
    redact: { paths: NEVER.flatMap((name) => [name, `*.${name}`]), remove: true },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return to ? pino(options, to) : pino(options);
}

/** Lets Nest's own messages go the same way. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Pino) {}

  log = (message: unknown, context?: string): void => this.write('info', message, context);
  error = (message: unknown, ...rest: unknown[]): void => this.write('error', message, rest.at(-1));
  warn = (message: unknown, context?: string): void => this.write('warn', message, context);
  debug = (message: unknown, context?: string): void => this.write('debug', message, context);
  verbose = (message: unknown, context?: string): void => this.write('debug', message, context);

  private write(level: 'info' | 'error' | 'warn' | 'debug', message: unknown, context: unknown): void {
    const fields = fieldsOf(message);
    this.logger[level]({ ...fields, context: typeof context === 'string' ? context : undefined });
  }
}

function fieldsOf(message: unknown): object {
  if (message instanceof Error) return { message: 'failed', ...traceOf(message) };
  return typeof message === 'object' && message !== null ? message : { message };
}
