import { isIPv4, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** What signing in wants to know of a request; coarse on purpose. */
export interface Visitor {
  /** Browser and system, such as "Chrome · Android", by which somebody knows her own devices again. */
  readonly device: string;
  /** The network asked from: /24 or /64, because a single address is cheap to change. */
  readonly network: string;
}

export function visitorOf(request: FastifyRequest): Visitor {
  return { device: deviceOf(request.headers['user-agent'] ?? ''), network: networkOf(request.ip) };
}

// The first that fits: most browsers also call themselves by the name of another.
const BROWSERS = [
  ['Edg', 'Edge'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['CriOS', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const;

export function deviceOf(userAgent: string): string {
  const named = (list: readonly (readonly [string, string])[]) =>
    list.find(([mark]) => userAgent.includes(mark))?.[1];
  return [named(BROWSERS), named(SYSTEMS)].filter(Boolean).join(' · ') || '?';
}

export function networkOf(address: string): string {
  const mapped = address.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i)?.[1] ?? address;
  if (isIPv4(mapped)) return mapped.split('.').slice(0, 3).join('.');
  if (!isIPv6(mapped)) return 'unknown';
  return groupsOf(mapped).slice(0, 4).join(':');
}

/** The eight groups of an IPv6 address without zone, zeros filled in. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - before!.length - after!.length)).fill('0');
  return [...before!, ...zeros, ...after!].map((group) => group.replace(/^0+(?=.)/, ''));
}
