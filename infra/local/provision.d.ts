import type { ClientBase } from 'pg';

export type RoleKey = 'owner' | 'app' | 'auth' | 'reader' | 'worker';
export const ROLES: Record<RoleKey, string>;
export function provision(
  adminUrl: string,
  wanted: { database: string; passwords: Record<RoleKey, string> },
): Promise<Record<RoleKey, string>>;
export function createDatabase(client: ClientBase, name: string, template?: string): Promise<void>;
export function roleUrls(
  adminUrl: string,
  database: string,
  passwords: Record<RoleKey, string>,
): Record<RoleKey, string>;
export function testPasswords(adminUrl: string): Record<RoleKey, string>;
