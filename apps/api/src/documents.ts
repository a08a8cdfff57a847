import { TrustedDocuments } from '@sleutelring/platform';

/** What the two frontends may ask, as their code generator wrote it down. */
export function trustedDocuments(): TrustedDocuments {
  return new TrustedDocuments();
}
