export { PERMISSIONS, type Permission, isPermission } from './permissions';
export { ROLE_MATRIX, permissionsOf, may } from './role-matrix';
export { ROLE_NAMES } from './role-names';
