/** Letters without a decomposition, each before the plain letter it is read as. */
const READ_AS = 'ıiøoØođdĐdłlŁlßsæaÆaœoŒoħhəeƏeŋn';

/**
 * One UTF-16 unit in plain small letters and plain digits; nothing for a unit that nobody sees (combining marks,
 * joiners, variation selectors). It asks Unicode only for properties that do not change: Node and every browser
 * must find the same.
 */
function foldUnit(char: string): string {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(char)) return '';
  if (/[\t\p{Zs}]/u.test(char)) return ' ';
  if (/[\r\x85\u2028\u2029]/.test(char)) return '\n';
  if (/[\p{Pd}\u2212]/u.test(char)) return '-';
  if (/[`\xb4\u2018-\u201b\u02b9-\u02bf\u2032]/.test(char)) return "'";
  if (/[\u0660-\u0669\u06f0-\u06f9]/.test(char)) return String(char.charCodeAt(0) & 15);
  const place = /[^\0-\x7f]/.test(char) ? READ_AS.indexOf(char) : -1;
  return place < 0 ? char.normalize('NFKD').toLowerCase()[0]! : READ_AS[place + 1]!;
}

const folded = new Map<string, string>();

export function fold(char: string): string {
  let unit = folded.get(char);
  if (unit === undefined) folded.set(char, (unit = foldUnit(char)));
  return unit;
}
