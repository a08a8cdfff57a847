import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium to test with: CHROMIUM_PATH, one on the PATH, or the one Playwright fetched. @returns {Promise<string | undefined>} */
export async function findChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const { chromium } = await import('playwright-core');
  return [process.env.CHROMIUM_PATH, ...onPath, chromium.executablePath()].find(
    (path) => path && existsSync(path) && runs(path),
  );
}

/** One may be there and lack the libraries it needs, or be no more than an advice to install another. */
const runs = (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
