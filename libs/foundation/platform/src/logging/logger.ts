import type { LoggerService } from '@nestjs/common';
import pino, { type Logger as Pino } from 'pino';

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

export function createLogger(level: string, process: string): Pino {
  return pino({
    level,
    base: { process },
    redact: { paths: NEVER.flatMap((name) => [name, `*.${name}`]), remove: true },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
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
    const fields = typeof message === 'object' && message !== null ? message : { message };
    this.logger[level]({ ...fields, context: typeof context === 'string' ? context : undefined });
  }
}
