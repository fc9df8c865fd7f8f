/** How many codes share a beginning when their last three characters are digits. */
const BLOCK = 1_000;

/**
 * The codes met in a file, to find those met twice.
 *
 * One bit a code: a file of five million rows must not fill the memory with their codes.
 */
export class SeenCodes {
  readonly #blocks = new Map<string, Uint8Array>();
  readonly #others = new Set<string>();

  /** Notes a code; answers whether it was there already. */
  meet(code: string): boolean {
    const end = code.slice(-3);
    if (!/^\d{3}$/.test(end)) {
      const known = this.#others.has(code);
      this.#others.add(code);
      return known;
    }
    const start = code.slice(0, -3);
    let block = this.#blocks.get(start);
    if (!block) this.#blocks.set(start, (block = new Uint8Array(BLOCK / 8)));
    const at = Number(end) >> 3;
    const bit = 1 << (Number(end) & 7);
    const known = ((block[at] ?? 0) & bit) !== 0;
    block[at] = (block[at] ?? 0) | bit;
    return known;
  }
}
