/**
 * How far each value is from where the two before it point to: small numbers where a list rises and falls evenly.
 *
 * Before any value, zero was met. `null` stays, and points nowhere.
 */
export function secondDifferences(values: readonly (number | null)[]): readonly (number | null)[] {
  let [last, step] = [0, 0];
  return values.map((value) => {
    if (value === null) return null;
    const difference = value - last - step;
    step = value - last;
    last = value;
    return difference;
  });
}

/** The values from their second differences. */
export function fromSecondDifferences(differences: readonly (number | null)[]): readonly (number | null)[] {
  let [last, step] = [0, 0];
  return differences.map((difference) => {
    if (difference === null) return null;
    step += difference;
    last += step;
    return last;
  });
}
