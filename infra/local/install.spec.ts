import { spawnSync } from 'node:child_process';

/** What Node 18 lacks of what our scripts use, taken from the Node that runs here. */
const OLD_NODE = `
  import { register } from 'node:module';
  const hook = \`export async function load(url, context, next) {
    const loaded = await next(url, context);
    if (!url.startsWith('file:')) return loaded;
    return { ...loaded, source: String(loaded.source).replaceAll(/import\\.meta\\.(dir|file)name/g, 'undefined') };
  }\`;
  register('data:text/javascript,' + encodeURIComponent(hook));
  Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });`;

describe('a Node that is too old', () => {
  it.each(['start', 'test'])('is told so by npm %s in one line', (command) => {
    const old = `data:text/javascript,${encodeURIComponent(OLD_NODE)}`;
    const { status, stderr } = spawnSync(process.execPath, ['--import', old, `infra/local/${command}.mjs`], {
      encoding: 'utf8',
    });
    expect([status, stderr.trim()]).toEqual([1, 'Node 18.20.4 is too old: Sleutelring needs 20.19 or newer']);
  });
});
