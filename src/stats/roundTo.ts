/**
 * A value rounded to so many fraction digits, halves away from zero, never −0.
 *
 * What is rounded is the binary value: 1.005 is stored slightly below its writing and gives 1.00 at two digits.
 */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
