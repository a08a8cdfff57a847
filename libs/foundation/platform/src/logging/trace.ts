/** What a log may hold of an error. */
export interface Trace {
  /** Its kind, with the code that PostgreSQL or the system gave it. */
  readonly error: string;
  /** Where it was thrown, nearest first. */
  readonly at: readonly string[];
}

/** Its kind and its place, never its text: PostgreSQL, JSON and mail servers quote in it what they were given. */
export function traceOf(error: unknown): Trace {
  const stack = error instanceof Error ? (error.stack ?? '').replace(error.message, () => '') : '';
  const at = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return { error: kindOf(error), at: at.map((line) => line.trim()) };
}

export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}
