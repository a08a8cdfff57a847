import { rmSync } from 'node:fs';
import { lastWords, runOnce } from './supervise.mjs';

/**
 * The link by which the first administrator gets in; nothing when somebody has an account already. The link opens
 * everything, so what the program said is not kept.
 * @param {import('./supervise.mjs').Program} program @returns {Promise<string | undefined>}
 */
export async function firstLink(program) {
  await runOnce(program);
  const said = lastWords(program.log);
  rmSync(program.log);
  return URL.canParse(said) ? said : undefined;
}
