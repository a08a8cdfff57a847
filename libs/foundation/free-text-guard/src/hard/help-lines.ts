/**
 * Numbers that a note may hold, because they belong to nobody: help lines and the desks of organisations.
 * National form; confirmed and unconfirmed numbers alike, for here it only matters that they are no person's.
 */
const HELP_LINES = new Set([
  '112',
  '113',
  '116111',
  '08002000', // Veilig Thuis
  '09008844', // police, not urgent
  '08000188', // Centrum Seksueel Geweld
  '0247247247', // Ministry of Foreign Affairs
  '0682387796', // Ministry of Foreign Affairs, WhatsApp
  '0703454319', // LKHA
  '0889648550', // LEC EGG
  '09000101', // Slachtofferhulp
  '09001450', // MIND Korrelatie
  '08000432', // Kindertelefoon
  '08000113', // 113 Zelfmoordpreventie
]);

const national = (digits: string): string =>
  digits.replace(/^(\+31|0031|31(?=\d{9}$))0?/, '0').replace('+', '00');

export const isHelpLine = (digits: string): boolean => HELP_LINES.has(national(digits));

/** 0800 and 0900 numbers are never a person's. */
export const isServiceNumber = (digits: string): boolean =>
  /^0(800|900|906|909)\d{4,7}$/.test(national(digits));
