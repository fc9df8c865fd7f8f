/**
 * The place of each value among all, towards the end of concern: twice the number of values in less difficulty, plus
 * the number of others that tie. From 0 for the least difficulty to twice `values.length - 1` for the greatest.
 *
 * Halved and divided by the others, it is a mid-rank percentile. Ranks and not distances: units and years differ, a few
 * extreme territories would crush a scale from least to greatest, and a score of mean and deviation asks for a shape
 * that rates of fifteen territories have not. Adding to all values, or stretching them, changes nothing.
 */
export function difficultyRanks(values: readonly number[], concern: 'high' | 'low'): readonly number[] {
  return values.map((own) => {
    const others = values.map((value) => (concern === 'high' ? own - value : value - own));
    const less = others.filter((distance) => distance > 0).length;
    const ties = others.filter((distance) => distance === 0).length - 1;
    return 2 * less + ties;
  });
}
