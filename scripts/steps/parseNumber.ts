const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/;

/**
 * The number a cell holds, or `undefined` if it is not a plain decimal number such as `1234.5`.
 *
 * Stricter than `Number`, which reads an empty cell as 0 and accepts `0x1F`, `1e3` and `Infinity`.
 */
export function parseNumber(cell: string): number | undefined {
  if (!PLAIN_DECIMAL.test(cell)) return undefined;
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
}
