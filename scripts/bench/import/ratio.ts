/** How many times the second measure the first is, to two decimals. Both above zero. */
export function ratio(measure: number, other: number): number {
  if (!(measure > 0 && other > 0)) throw new Error(`no ratio of ${measure} to ${other}`);
  return Math.round((measure / other) * 100) / 100;
}
