import { UserError } from '@sleutelring/kernel';

/**
 * The database is away, so nobody can be told from anybody. Answered before any operation runs, hence as a status of
 * HTTP: a phone then keeps what it has and tries again.
 */
export class Unavailable extends UserError {
  /** Where Apollo looks for the status of what fails before execution. */
  readonly extensions = { http: { status: 503 } };

  constructor() {
    super('UNAVAILABLE');
  }
}

/** SQLSTATE classes of a server that is not there for us: connection lost, too busy, shutting down. */
const AWAY = /^(08|53|57P)/;

const GONE = /^(Connection terminated|Client (has encountered a connection error|was closed))/;

/** Whether a statement failed because the connection did; anything else that fails is a fault of ours. */
export function isAway(error: unknown): boolean {
  if (error instanceof UserError) return error.code === 'UNAVAILABLE';
  if (!(error instanceof Error)) return false;
  const { code, severity } = error as Error & { code?: string; severity?: string };
  if (severity) return AWAY.test(code ?? '');
  // The driver's own: a socket that broke has a system's code, one that was closed has only a text.
  return /^E[A-Z]+$/.test(code ?? '') || GONE.test(error.message);
}

/** @throws Unavailable when the connection is lost while we wait */
export async function answered<Value>(asking: Promise<Value>): Promise<Value> {
  try {
    return await asking;
  } catch (error) {
    throw isAway(error) ? new Unavailable() : error;
  }
}
