export { permissionMatrix } from './permission-matrix';
export { schemaText } from './schema';
