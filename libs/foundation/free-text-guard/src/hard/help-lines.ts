import { digitsOf } from './scan';

/**
 * Numbers that a note may hold, because they belong to nobody: help lines and the desks of organisations.
 * National form; confirmed and unconfirmed ones alike, for here it only matters that they are no person's.
 * In order: police expertise centre, LKHA, Ministry of Foreign Affairs (telephone, WhatsApp), children's line.
 */
const HELP_LINES = ['0889648550', '0703454319', '0247247247', '0682387796', '116111'];

/** 0800, 0900 and 14 + area code are never a person's either. */
const SERVICE = /^(?:0(?:800|900|906|909)\d{4,7}|11[23]|140\d\d)$/;

export function isOfNobody(written: string): boolean {
  const national = digitsOf(written.replace(/\(0\)/, '')).replace(/^(?:00)?31(?=\d{9}$)/, '0');
  return HELP_LINES.includes(national) || SERVICE.test(national);
}
