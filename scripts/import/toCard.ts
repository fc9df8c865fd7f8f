import type { Source } from '../../src/domain/source.ts';
import type { SourceDescription } from '../sources/source.ts';
import type { Tally } from './reading.ts';

/** A file that was read for a card. */
export interface FileRead {
  /** Name of the file on disk: the archive, for what stands in one. */
  readonly name: string;
  readonly sha256: string;
  readonly tally: Pick<Tally, 'rowsRead' | 'rowsKept'>;
}

/** The card of a source whose files were read this day (ISO 8601): its texts, and the files with what was kept. */
export function toCard(
  { id, card }: Pick<SourceDescription, 'id' | 'card'>,
  files: readonly FileRead[],
  obtained: string,
): Source {
  return {
    id,
    ...card,
    obtained,
    files: [...files]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, sha256, tally }) => ({ name, sha256, ...pick(tally) })),
    howObtained: 'fichier du producteur, lu tel que publié',
  };
}

function pick({ rowsRead, rowsKept }: FileRead['tally']): FileRead['tally'] {
  return { rowsRead, rowsKept };
}
