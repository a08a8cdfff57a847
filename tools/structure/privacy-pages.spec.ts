import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'docs/privacy';
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const text = (page: string): string => readFileSync(join(FOLDER, page), 'utf8');

/** Paths from the root of the repository, as they stand between backticks. */
const named = (page: string): string[] =>
  [...text(page).matchAll(/`((?:apps|libs|tools|infra|docs)\/[^`\s]+\.[a-z]+)`/g)].map(
    ([, path]) => path ?? '',
  );
const linked = (page: string): string[] =>
  [...text(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => join(FOLDER, target ?? ''));
/** Rows of a table below a heading, as cells. */
const rows = (page: string, heading: string): string[][] =>
  (text(page).split(`## ${heading}`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1));

describe('what the privacy pages promise', () => {
  it.each(pages)('%s names only what exists', (page) => {
    expect([...named(page), ...linked(page)].filter((path) => !existsSync(path))).toEqual([]);
  });

  it('each threat names a test or the file of its defence', () => {
    const threats = rows('threat-model.md', 'Who might try, and what she meets');
    expect(threats.length).toBeGreaterThan(10);
    for (const [who, , shownBy] of threats) expect(`${who}: ${shownBy}`).toMatch(/`[^`]+\.(ts|md|txt)`/);
  });

  it('the schedule runs every job that retention relies on', () => {
    const scheduled = readFileSync('apps/scheduler/src/schedule.ts', 'utf8');
    const jobs = [...text('retention.md').matchAll(/`([a-z][A-Za-z]+\.[a-z][A-Za-z]+)`/g)].map(
      ([, job]) => job,
    );
    expect(jobs.length).toBeGreaterThan(5);
    expect(jobs.filter((job) => !scheduled.includes(`'${job}'`))).toEqual([]);
  });
});
