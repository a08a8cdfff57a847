import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNullableType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** What stands out in an answer or a log when it is repeated there. */
export const MARK = 'zwaluwstaart';

const TEXTS = [
  '',
  `${MARK}\u0000`,
  `\u202e${MARK}`,
  `${MARK}\ud83d`,
  MARK.repeat(2_000),
  `${MARK}'; drop table activity_log; --`,
  '../../etc/passwd',
  '{"$ne": null}',
  '__proto__',
  '👩🏽‍🦱'.repeat(40),
];
const NUMBERS = [-1, 0, 2_147_483_647, -2_147_483_648, 2_147_483_648, 0.5, Number.MAX_VALUE, 'een'];
const DAYS = [
  '1900-01-01',
  '2100-01-01',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '2026-02-30',
  '10000-01-01',
  '',
];
const IDS = [
  '',
  '1',
  '00000000-0000-4000-8000-000000000000',
  'FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF',
  `${MARK}\u0000`,
];

/** Cursors of the right shape, in which no place of any list stands. */
const CURSORS = [
  ['1.5'],
  ['-1'],
  ['Infinity'],
  [''],
  ['9'.repeat(30)],
  ['9'.repeat(30), IDS[2]],
  [MARK, MARK],
  ['2026-13-45', IDS[2]],
  [`${MARK}\u0000`, IDS[2]],
  ['+275760-09-13T00:00:00.000Z', IDS[2]],
  ['0000-01-01T00:00:00.000Z', IDS[2]],
].map((key) => Buffer.from(JSON.stringify(key)).toString('base64url'));

const HOSTILE: Readonly<Record<string, readonly unknown[]>> = {
  String: TEXTS,
  ID: IDS,
  Int: NUMBERS,
  Float: NUMBERS,
  Day: DAYS,
  Boolean: ['true', 1],
  DateTime: DAYS,
};
const SAMPLES: Readonly<Record<string, unknown>> = {
  String: 'abc',
  ID: '7b0f3a52-6b1d-4c8a-9f5e-2f4f5f7e1a10',
  Int: 10,
  Float: 10,
  Day: '2026-01-01',
  Boolean: true,
  DateTime: '2026-01-01T00:00:00Z',
};

type Values = Record<string, unknown>;
/** Samples that rules accept, by the name of an argument or input field. */
export type Known = Readonly<Record<string, unknown>>;

/** A document that calls an operation with every argument as a variable, and asks for no more than its type. */
export function documentFor(kind: string, field: GraphQLField<unknown, unknown>): string {
  const names = field.args.map(({ name }) => name);
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = names.map((name) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const call = `${field.name}${given && `(${given})`}${selection}`;
  return `${kind.toLowerCase()}${declared && ` (${declared})`} { ${call} }`;
}

/** Variables that are right but for one leaf, each leaf with each hostile value of its type and with none, and lists far too long. */
export function hostileVariables(
  field: GraphQLField<unknown, unknown>,
  known: Known,
): { path: string; variables: Values }[] {
  const sample = Object.fromEntries(field.args.map(({ name, type }) => [name, sampleOf(type, name, known)]));
  return field.args.flatMap(({ name, type }) =>
    hostileOf(type, name, known).map(({ path, value }) => ({
      path,
      variables: { ...sample, [name]: value },
    })),
  );
}

interface Hostile {
  readonly path: string;
  readonly value: unknown;
}

function hostileOf(type: GraphQLInputType, path: string, known: Known): Hostile[] {
  if (isNonNullType(type)) return hostileOf(type.ofType, path, known);
  return [{ path, value: null }, ...hostileGiven(type, path, known)];
}

function hostileGiven(type: GraphQLInputType & GraphQLNullableType, path: string, known: Known): Hostile[] {
  if (isListType(type)) {
    const one = sampleOf(type.ofType, path, known);
    const within = hostileOf(type.ofType, `${path}.0`, known).map((item) => ({
      ...item,
      value: [item.value],
    }));
    return [...within, { path, value: [] }, { path, value: Array.from({ length: 1_500 }, () => one) }];
  }
  if (isEnumType(type)) return [{ path, value: MARK }];
  if (!isInputObjectType(type)) {
    const values = path === 'after' ? [...TEXTS, ...CURSORS] : (HOSTILE[type.name] ?? []);
    return values.map((value) => ({ path, value }));
  }
  const whole = sampleOf(type, path, known) as Values;
  return Object.values(type.getFields()).flatMap((field) =>
    hostileOf(field.type, `${path}.${field.name}`, known).map((item) => ({
      ...item,
      value: { ...whole, [field.name]: item.value },
    })),
  );
}

function sampleOf(type: GraphQLInputType, path: string, known: Known): unknown {
  const name = path.split('.').at(-1) as string;
  if (name in known) return known[name];
  if (isNonNullType(type)) return sampleOf(type.ofType, path, known);
  if (isListType(type)) return [sampleOf(type.ofType, path, known)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return SAMPLES[type.name];
  return Object.fromEntries(
    Object.values(type.getFields()).map((field) => [
      field.name,
      sampleOf(field.type, `${path}.${field.name}`, known),
    ]),
  );
}
