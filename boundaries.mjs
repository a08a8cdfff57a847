/**
 * The one law of who may import whom. A room stands above all that it imports; what is not written here is forbidden.
 * Lint reads it, a test plants a violation, and docs/architecture.md draws it.
 */
const KERNEL = ['kernel'];
const PURE = ['kernel', 'permissions', 'i18n', 'free-text-guard'];
const SERVER = [...PURE, 'platform', 'testing', 'provision'];

/** Contexts from the ground up: each may import those before it. */
const CONTEXTS = [
  'audit',
  'notifications',
  'organisations',
  'identity-access',
  'key-persons',
  'outreach',
  'grants',
];
const contexts = Object.fromEntries(
  CONTEXTS.map((room, index) => [room, [...SERVER, ...CONTEXTS.slice(0, index)]]),
);

export const BOUNDARIES = {
  kernel: [],
  permissions: KERNEL,
  i18n: KERNEL,
  'free-text-guard': KERNEL,
  provision: [],
  platform: PURE.filter((room) => room !== 'free-text-guard').concat('testing'),
  testing: ['kernel', 'platform', 'provision'],
  ...contexts,
  reporting: [...SERVER, ...CONTEXTS],
  'graphql-client': ['kernel'],
  'offline-store': ['kernel'],
  ui: ['i18n'],
  admin: [...PURE, 'graphql-client', 'ui'],
  field: [...PURE, 'graphql-client', 'offline-store', 'ui', 'testing'],
  api: [...SERVER, ...CONTEXTS, 'reporting', 'graphql-client'],
  scheduler: [...SERVER, ...CONTEXTS, 'reporting'],
  tools: [...SERVER, ...CONTEXTS, 'reporting', 'api', 'graphql-client', 'offline-store'],
};
