/** An amount of money in euro cents; a whole number, so that sums are exact. */
export type Cents = number;

/** `euros(1_234_50)` is `€ 1.234,50` in Dutch and `€1,234.50` in English. */
export function euros(cents: Cents, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);
}
