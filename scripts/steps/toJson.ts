/**
 * JSON that a person can compare: one entry a line down to a depth, and no blank beyond it.
 *
 * A list of plain values stays on one line whatever the depth.
 */
export function toJson(value: unknown, depth: number): string {
  return `${write(value, depth)}\n`;
}

function write(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== 'object' || value === null || isPlain(value))
    return JSON.stringify(value);
  if (Array.isArray(value)) return `[\n${value.map((item) => write(item, depth - 1)).join(',\n')}\n]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{\n${entries.map(([key, item]) => `${JSON.stringify(key)}:${write(item, depth - 1)}`).join(',\n')}\n}`;
}

/** A list without an object in it, or nothing at all. */
function isPlain(value: object): boolean {
  if (!Array.isArray(value)) return Object.keys(value).length === 0;
  return value.every(
    (item) => typeof item !== 'object' || item === null || (Array.isArray(item) && isPlain(item)),
  );
}
