import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

const FACES = [
  'latin-400-normal',
  'latin-700-normal',
  'latin-400-italic',
  'latin-ext-400-normal',
  'latin-ext-700-normal',
];

/** Atkinson Hyperlegible (SIL Open Font License), made for readers with low vision; embedded in each PDF. */
export function fonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return FACES.map((face) =>
    unwrapped(
      readFileSync(resolve(`@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-${face}.woff`)),
    ),
  );
}

interface Table {
  /** Name, checksum: as they stand in the font. */
  readonly tag: Buffer;
  readonly checksum: number;
  readonly data: Buffer;
}

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** The font inside a WOFF 1.0 wrapper, which is the same tables, deflated (https://www.w3.org/TR/WOFF/). */
export function unwrapped(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, WOFF_HEADER + index * WOFF_ENTRY));
  const directory = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
  writeHeader(directory, woff.subarray(4, 8), count);
  const bodies: Buffer[] = [];
  let offset = directory.length;
  tables.forEach(({ tag, checksum, data }, index) => {
    const entry = SFNT_HEADER + index * SFNT_ENTRY;
    tag.copy(directory, entry);
    directory.writeUInt32BE(checksum, entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    bodies.push(data, padding);
    offset += data.length + padding.length;
  });
  return Buffer.concat([directory, ...bodies]);
}

function tableAt(woff: Buffer, entry: number): Table {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at)) as [
    number,
    number,
    number,
    number,
  ];
  const stored = woff.subarray(offset, offset + packed);
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum,
    data: packed < length ? inflateSync(stored) : stored,
  };
}

/** The three numbers after the count help a binary search; the font format asks for them. */
function writeHeader(directory: Buffer, flavour: Buffer, count: number): void {
  const power = Math.floor(Math.log2(count));
  const range = 16 * 2 ** power;
  flavour.copy(directory);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(range, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(count * 16 - range, 10);
}
