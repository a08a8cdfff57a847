import { ROLES } from '@sleutelring/kernel';
import { PERMISSIONS, type Permission } from './permissions';
import { ROLE_MATRIX, may } from './role-matrix';

describe('role matrix', () => {
  it('gives each permission to somebody', () => {
    const given = new Set(Object.values(ROLE_MATRIX).flat());
    expect(Object.keys(PERMISSIONS).filter((name) => !given.has(name as Permission))).toEqual([]);
  });

  it('lists no permission twice for a role', () => {
    for (const role of ROLES) expect(new Set(ROLE_MATRIX[role]).size).toBe(ROLE_MATRIX[role].length);
  });

  it('keeps content from those who keep accounts, and raw data from funders', () => {
    const content: Permission[] = [
      'activityLog.read',
      'activityLog.readOwn',
      'keyPerson.read',
      'report.read',
      'grant.read',
    ];
    for (const permission of content) {
      expect(may('administrator', permission)).toBe(false);
      expect(may('funder_desk_officer', permission)).toBe(false);
      expect(may('auditor', permission)).toBe(false);
      expect(may('network_coordinator', permission)).toBe(false);
    }
  });
});
