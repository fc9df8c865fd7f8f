import Papa from 'papaparse';

/** What may part the cells of a text, the one of French spreadsheets first. */
export const DELIMITERS = [';', '\t', ',', '|'] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** How much of a text is tried. */
const TRIED = { letters: 100_000, rows: 50 } as const;

/**
 * What parts the cells of a text: the delimiter that makes the most rows of the same number of cells, two at least.
 *
 * `undefined` where none does: each line is one cell.
 */
export function delimiterOf(text: string): Delimiter | undefined {
  const sample = text.slice(0, TRIED.letters);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: regularity(sample, delimiter) }));
  // Of two that make as many regular rows, the one that comes first.
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best.delimiter : undefined;
}

/** How many rows have the most usual number of cells, and a little for each cell; 0 where that is one cell. */
function regularity(sample: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: TRIED.rows, skipEmptyLines: true });
  const counts = new Map<number, number>();
  for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual = 1, times = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return usual < 2 ? 0 : times + usual / 1000;
}
