import { readFileSync } from 'node:fs';

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Licences that go together with the EUPL-1.2 of what is shipped: none asks more of who runs it. */
const LICENCES =
  /^(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|MPL-2\.0|OFL-1\.1|Python-2\.0|CC0-1\.0|CC-BY-4\.0)$/;

/** With OR one of them is enough, with AND all must be. */
function isFree(licence = ''): boolean {
  const text = licence.replaceAll(/[()]/g, '');
  return text.split(' OR ').some((choice) => choice.split(' AND ').every((name) => LICENCES.test(name)));
}

/** Where Node would find a package from the folder of another. */
function find(name: string, from: string): Package | undefined {
  const here = packages[`${from ? `${from}/` : ''}node_modules/${name}`];
  return (
    here ?? (from ? find(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) : undefined)
  );
}

describe('the packages we take', () => {
  it('are under licences that go together with ours', () => {
    expect(installed.filter(([, { license }]) => !isFree(license)).map(([path]) => path)).toEqual([]);
    expect(['GPL-3.0', 'MIT AND AGPL-3.0', undefined].filter(isFree)).toEqual([]);
  });

  it('come from wherever the machine has its registry', () => {
    expect(installed.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });

  it('are all in the lockfile, for every platform: else npm ci stops', () => {
    const lacking = installed.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !find(name, path)),
    );
    expect(lacking).toEqual([]);
  });
});
