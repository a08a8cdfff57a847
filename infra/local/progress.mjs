const live = process.stdout.isTTY;

/**
 * One line a step: what, what came of it, how long.
 * @template T @param {string} name @param {(note: (text: string) => void) => T | Promise<T>} work `note` says what came of it
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const started = performance.now();
  let note = '';
  const line = (sign) => {
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    return `  ${sign} ${name.padEnd(12)} ${note.padEnd(48)} ${seconds.padStart(7)}`;
  };
  const draw = () => process.stdout.write(`\r${line('·')}`);
  const clock = live ? setInterval(draw, 200) : undefined;
  if (live) draw();
  try {
    const result = await work((text) => (note = text));
    process.stdout.write(`${live ? '\r' : ''}${line('✓')}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${live ? '\r' : ''}${line('✗')}\n`);
    throw error;
  } finally {
    clearInterval(clock);
  }
}
