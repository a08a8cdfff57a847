import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isHalf, loadDemoYear } from './demo-year.mjs';

describe('a demo year that was cut short', () => {
  it.each([
    ['is begun again in our own database', true],
    ['in a database of the user says nothing of our own, which would be thrown away for it', false],
  ])('%s', async (_, isOurs) => {
    const home = mkdtempSync(join(tmpdir(), 'sleutelring-spec-'));
    const failing = { name: 'no-such-program', env: {}, log: join(home, 'demo.log') };
    await expect(loadDemoYear(failing, { isNew: true, isOurs }, home, () => {})).rejects.toThrow(/failed/);
    expect(isHalf(home)).toBe(isOurs);
    rmSync(home, { recursive: true });
  });
});
