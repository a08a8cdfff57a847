import { z } from 'zod';

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://');
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** Paths are put behind it: //welkom/... would be another page. */
function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

/** A session must not travel in the open; to this machine itself it does not travel. */
const SAFE_WAY = /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/;

const SETTINGS = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z
    .url()
    .regex(SAFE_WAY, 'must begin with https:// (http:// is for localhost alone)')
    .transform(withoutSlash)
    .optional(),
  DATABASE_APP_URL: postgresUrl,
  DATABASE_AUTH_URL: postgresUrl,
  DATABASE_READER_URL: postgresUrl,
  DATABASE_WORKER_URL: postgresUrl,
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must begin with redis://')
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp://')
    .optional(),
  MAIL_FROM: z.string().default('Agenda <agenda@localhost>'),
  ADMIN_DIR: z.string().default('dist/admin'),
  FIELD_DIR: z.string().default('dist/field'),
  DEMO: flag.default(false),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export type Config = Omit<z.infer<typeof SETTINGS>, 'PUBLIC_URL'> & { readonly PUBLIC_URL: string };
export const CONFIG = Symbol('config');

/** @throws ConfigError with one line a setting: its name and what it should be, never its value. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = SETTINGS.safeParse(given);
  if (!result.success) {
    throw new ConfigError(
      result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    );
  }
  return { ...result.data, PUBLIC_URL: result.data.PUBLIC_URL ?? `http://localhost:${result.data.PORT}` };
}

export class ConfigError extends Error {}
