import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const HIDDEN = /^(node_modules|dist|generated|\..*)$/;

function files(folder: string, keep: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (HIDDEN.test(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path, keep) : keep.test(entry.name) ? [path] : [];
  });
}

const text = (file: string): string => readFileSync(file, 'utf8');
const rooms = [...files('apps', /^project\.json$/), ...files('libs', /^project\.json$/)].map((file) =>
  dirname(file),
);
const sources = [...files('apps', /\.tsx?$/), ...files('libs', /\.tsx?$/), ...files('tools', /\.ts$/)];
const own = sources.filter((file) => !/\.(spec|fixture|data)\.tsx?$/.test(file));

describe('the house', () => {
  it('has in each room of libs a README, and a door', () => {
    const libs = rooms.filter((room) => room.startsWith('libs'));
    expect(libs.filter((room) => !existsSync(join(room, 'README.md')))).toEqual([]);
    expect(libs.filter((room) => !existsSync(join(room, 'src/index.ts')))).toEqual([]);
  });

  it('has no circle tied with forwardRef, and no way around a door', () => {
    expect(own.filter((file) => /\bforwardRef\(\(\) =>/.test(text(file)))).toEqual([]);
    expect(
      sources.filter((file) => !/vite\.config/.test(file) && /from '\.\.\/\.\.\//.test(text(file))),
    ).toEqual([]);
  });

  it('has no constructor with more than six dependencies', () => {
    const crowded = own.filter((file) => {
      const dependencies = /constructor\(([^)]*(?:\([^)]*\)[^)]*)*)\)/.exec(text(file))?.[1] ?? '';
      return (dependencies.match(/private readonly/g) ?? []).length > 6;
    });
    expect(crowded).toEqual([]);
  });

  it('has resolvers that say what they ask and pass it on, and decide nothing', () => {
    const deciding = files('libs', /\.resolver\.ts$/).filter((file) =>
      /transaction\(|\btx\./.test(text(file)),
    );
    expect(deciding).toEqual([]);
  });

  it('has one line of migrations, numbered from one without a gap or a twin', () => {
    const numbers = files('libs', /^\d{4}-.*\.ts$/).map((file) => ({
      name: Number(/(\d{4})-/.exec(file)?.[1]),
      code: Number(/migration\((\d+),/.exec(text(file))?.[1]),
    }));
    expect(numbers.every(({ name, code }) => name === code)).toBe(true);
    const sorted = numbers.map(({ name }) => name).sort((one, other) => one - other);
    expect(sorted).toEqual(sorted.map((_, index) => index + 1));
    const listed = text('tools/migrate/migrations.ts')
      .match(/MIGRATIONS = \[([^\]]*)\]/)?.[1]
      ?.split(',')
      .filter((name) => name.trim());
    expect(listed).toHaveLength(numbers.length);
  });

  it('puts the work of a handler behind the inbox', () => {
    const careless = files('libs', /\.jobs\.ts$/).filter((file) => !text(file).includes('.receive('));
    expect(careless).toEqual([]);
  });

  it('names no machine path and leaves nothing to do later', () => {
    const slips = sources.filter((file) =>
      /\b(TODO|FIXME|XXX)\b|['"`](\/root|\/home|\/work)\//.test(text(file)),
    );
    expect(slips.filter((file) => !file.endsWith('house.spec.ts'))).toEqual([]);
  });
});
