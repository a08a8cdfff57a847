import { ROLES, type Role } from '@sleutelring/kernel';
import { type Permission, ROLE_NAMES, may } from '@sleutelring/permissions';
import { type Operation, operations } from './operations';

/** Role by operation as text; committed as apps/api/permission-matrix.txt and reviewed as a diff. */
export function permissionMatrix(): string {
  const all = operations();
  const width = Math.max(...all.map((one) => one.name.length)) + 2;
  const columns = ['stranger', ...ROLES.map((role) => ROLE_NAMES[role])];
  const head =
    'operation'.padEnd(width) +
    columns.map((column) => column.padEnd(column.length + 2)).join('') +
    'permission';
  const rows = all.map((one) => one.name.padEnd(width) + cells(one, columns) + String(one.requirement));
  return `Who may call what. yes: allowed; -: answered as if it did not exist. On whose row: operation-relations.txt.\n\n${[head, ...rows].join('\n')}\n`;
}

function cells({ requirement }: Operation, columns: string[]): string {
  const allowed = [requirement === 'public', ...ROLES.map((role) => isAllowed(role, requirement))];
  return allowed.map((yes, index) => (yes ? 'yes' : '-').padEnd((columns[index]?.length ?? 0) + 2)).join('');
}

function isAllowed(role: Role, requirement: Operation['requirement']): boolean {
  if (requirement === 'public' || requirement === 'signed-in') return true;
  return requirement !== undefined && may(role, requirement as Permission);
}
