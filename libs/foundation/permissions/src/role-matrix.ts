import type { Role } from '@sleutelring/kernel';
import type { Permission } from './permissions';

const EVERYBODY = ['account.self', 'organisation.read', 'reference.read'] as const;

/** Who may what. Server and clients read this one table; the scope of rows is decided in the database. */
export const ROLE_MATRIX: Readonly<Record<Role, readonly Permission[]>> = {
  key_person: [...EVERYBODY, 'activityLog.submit', 'activityLog.readOwn'],
  coordinator: [
    ...EVERYBODY,
    'account.list',
    'account.invite',
    'keyPerson.read',
    'keyPerson.edit',
    'keyPerson.invite',
    'activityLog.read',
    'activityLog.review',
    'activityLog.count',
    'savedFilter.use',
    'grant.read',
    'grant.edit',
    // Rows of another organisation she does not see; the figures answer only to the one that leads the network.
    'network.figures',
    'report.read',
    'report.write',
    'overview.read',
  ],
  network_coordinator: [...EVERYBODY, 'network.figures'],
  funder_desk_officer: [...EVERYBODY, 'submittedReport.read'],
  administrator: [
    ...EVERYBODY,
    'account.list',
    'account.invite',
    'reference.edit',
    'organisation.edit',
    'undelivered.handle',
  ],
  auditor: [...EVERYBODY, 'audit.read'],
};

export function permissionsOf(role: Role): readonly Permission[] {
  return ROLE_MATRIX[role];
}

export function may(role: Role, permission: Permission): boolean {
  return ROLE_MATRIX[role].includes(permission);
}
