import type { Source } from '../../src/domain/source.ts';
import type { FileReading } from './readFiles.ts';
import { toCard, type FileRead } from './toCard.ts';

/**
 * The cards after an import, in the order of their ids: those of the files read say what was read of them, the others
 * stay. `digests` gives the sha256 of each file on disk.
 */
export function newCards(
  standing: readonly Source[],
  readings: readonly FileReading[],
  digests: ReadonlyMap<string, string>,
  day: string,
): readonly Source[] {
  const cards = new Map(standing.map((card) => [card.id, card]));
  for (const { source } of readings) {
    const files = readings
      .filter((reading) => reading.source.id === source.id)
      .map(({ input, tally }): FileRead => {
        const sha256 = digests.get(input.container);
        if (sha256 === undefined) throw new Error(`${input.container} was not digested`);
        return { name: baseOf(input.container), sha256, tally };
      });
    const observed = readings.find((reading) => reading.source.id === source.id)?.observed;
    const card = observed === undefined ? source.card : { ...source.card, referencePeriod: observed };
    cards.set(source.id, toCard({ id: source.id, card }, files, day));
  }
  return [...cards.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
