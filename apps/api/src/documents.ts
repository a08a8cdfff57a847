import { TrustedDocuments } from '@sleutelring/platform';
import admin from '@sleutelring/graphql-client/documents/admin';
import field from '@sleutelring/graphql-client/documents/field';

/** What the two frontends may ask, as their code generator wrote it down. */
export function trustedDocuments(): TrustedDocuments {
  return new TrustedDocuments(admin, field);
}
