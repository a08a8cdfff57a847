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

/** @throws Unavailable when the database cannot be reached, or is lost while we wait */
export async function answered<Value>(asking: Promise<Value>): Promise<Value> {
  try {
    return await asking;
  } catch (error) {
    throw error instanceof UserError && error.code === 'UNAVAILABLE' ? new Unavailable() : error;
  }
}
