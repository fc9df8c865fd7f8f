const EUROS_AND_CENTS = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;

/**
 * The cents of an amount written in euros as a plain decimal (`1234.5` is 123450), an integer; `undefined` if it is
 * none, has more than two decimals, or is too large to be exact.
 *
 * Read digit by digit: a product by 100 would drift (`1.005 * 100`).
 */
export function parseCents(euros: string): number | undefined {
  const [, sign, whole = '', part = ''] = EUROS_AND_CENTS.exec(euros) ?? [];
  if (sign === undefined) return undefined;
  const cents = Number(`${sign}${whole}${part.padEnd(2, '0')}`);
  return Number.isSafeInteger(cents) ? cents + 0 : undefined;
}

/** The amount in euros, to be written or shown. */
export function toEuros(cents: number): number {
  return cents / 100;
}
