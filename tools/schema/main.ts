import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { permissionMatrix, schemaText } from '@sleutelring/api-schema';

writeFileSync('apps/api/schema.graphql', await schemaText());
writeFileSync('apps/api/permission-matrix.txt', permissionMatrix());
