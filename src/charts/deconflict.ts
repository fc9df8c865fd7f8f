/**
 * Positions along an axis moved as little as possible (least squares) so that neighbours are at least `gap` apart, all
 * between `min` and `max`.
 *
 * Answers come in the order of the input, and the order along the axis is kept; equal positions keep that of the
 * input. Where there is not enough room, the gap becomes the greatest that fits.
 */
export function spread(positions: readonly number[], gap: number, min: number, max: number): number[] {
  const order = positions.map((position, index) => ({ position, index }));
  order.sort((a, b) => a.position - b.position || a.index - b.index);
  const room = Math.max(0, max - min);
  const step = Math.min(gap, positions.length > 1 ? room / (positions.length - 1) : 0);
  const last = room - step * (positions.length - 1);
  // Less the gaps before them, the positions asked for only have to ascend.
  const level = ascend(order.map(({ position }, i) => position - i * step));
  const spaced = new Array<number>(positions.length);
  order.forEach(({ index }, i) => {
    const free = Math.min(Math.max((level[i] ?? 0) - min, 0), last);
    spaced[index] = min + free + i * step;
  });
  return spaced;
}

/** The ascending values nearest to the given ones: isotonic regression, by pooling adjacent violators. */
function ascend(values: readonly number[]): number[] {
  const blocks: { mean: number; size: number }[] = [];
  for (const value of values) {
    let block = { mean: value, size: 1 };
    for (let before = blocks.at(-1); before && before.mean > block.mean; before = blocks.at(-1)) {
      const size = before.size + block.size;
      block = { mean: (before.mean * before.size + block.mean * block.size) / size, size };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ mean, size }) => new Array<number>(size).fill(mean));
}
