/**
 * Keeps the shell of the app, so that it opens without a network. Only files of the build are kept: nothing that
 * the api answers, and nothing that says `Cache-Control: no-store`.
 */
declare const __SHELL__: readonly string[];
declare const __VERSION__: string;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `agenda-${__VERSION__}`;
const SHELL = __SHELL__;
const inShell = new Set(SHELL.map((file) => new URL(file, worker.registration.scope).pathname));

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(SHELL.map((file) => keep(cache, new Request(file, { cache: 'no-cache' }))));
}

async function keep(cache: Cache, request: Request): Promise<void> {
  const response = await fetch(request);
  if (!response.ok) throw new Error(`${request.url} was not found`);
  if (mayKeep(response)) await cache.put(request, response);
}

const mayKeep = (response: Response): boolean =>
  !/no-store|private/.test(response.headers.get('cache-control') ?? '');

async function forgetEarlier(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function fromShell(path: string, request: Request): Promise<Response> {
  return (await (await caches.open(CACHE)).match(path)) ?? (await fetch(request));
}

worker.addEventListener('install', (event) => event.waitUntil(fill().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(forgetEarlier()));
worker.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== worker.location.origin || !inShell.has(pathname)) return;
  event.respondWith(fromShell(pathname, event.request));
});
