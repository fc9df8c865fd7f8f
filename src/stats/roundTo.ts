/**
 * A value rounded as it is shown: to so many fraction digits, halves away from zero, never −0.
 *
 * What is rounded is the shortest writing of the number, as `Intl.NumberFormat` does: 1.45, stored slightly below, gives
 * 1.5. A figure and a bound shown alike are then equal. What is not finite stays as it is.
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const shifted = Math.round(shift(Math.abs(value), decimals));
  return Math.sign(value) * shift(shifted, -decimals) + 0;
}

/** The number whose writing has its decimal point moved; a product with a power of ten would add its own error. */
function shift(value: number, digits: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}
