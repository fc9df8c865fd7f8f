import type { Position } from '../access/walkingNetwork.ts';

/** A ten-millionth of a degree, which extracts are written with. */
const UNIT = 1e7;

/** The nodes of an extract that lie in a territory, each known by its rank: sixteen bytes for one. */
export class NodeStore {
  #ids = new Float64Array(1024);
  #longitudes = new Int32Array(1024);
  #latitudes = new Int32Array(1024);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Adds a node, whose id must be above all those before. Answers its rank. */
  add(id: number, longitude: number, latitude: number): number {
    if (this.#count === this.#ids.length) this.#grow();
    const rank = this.#count;
    this.#ids[rank] = id;
    this.#longitudes[rank] = Math.round(longitude * UNIT);
    this.#latitudes[rank] = Math.round(latitude * UNIT);
    this.#count += 1;
    return rank;
  }

  /** The rank of a node, or -1 where it does not lie in the territory. */
  rankOf(id: number): number {
    let [low, high] = [0, this.#count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#ids[middle] ?? NaN;
      if (found === id) return middle;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  idOf(rank: number): number {
    return this.#ids[rank] ?? NaN;
  }

  positionOf(rank: number): Position {
    return [(this.#longitudes[rank] ?? NaN) / UNIT, (this.#latitudes[rank] ?? NaN) / UNIT];
  }

  #grow(): void {
    const size = this.#ids.length * 2;
    const [ids, longitudes, latitudes] = [this.#ids, this.#longitudes, this.#latitudes];
    this.#ids = new Float64Array(size);
    this.#longitudes = new Int32Array(size);
    this.#latitudes = new Int32Array(size);
    this.#ids.set(ids);
    this.#longitudes.set(longitudes);
    this.#latitudes.set(latitudes);
  }
}
