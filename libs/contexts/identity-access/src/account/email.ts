import { invalid } from '@sleutelring/kernel';

/** One way to write an address, so that it is one account. @throws UserError `INVALID_FORMAT` at `email`. */
export function normalised(email: string, field = 'email'): string {
  const address = email.trim().toLowerCase();
  if (address.length > 254) throw invalid('TOO_LONG', field, { max: 254 });
  if (!/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:."]+$/.test(address)) throw invalid('INVALID_FORMAT', field);
  return address;
}
