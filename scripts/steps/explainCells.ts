import type { SourceCards } from './readSources.ts';

/** Why a cell that must say something says nothing, or `undefined`. */
export function explainEmpty(text: string): string | undefined {
  return text.trim() === '' ? 'an empty cell' : undefined;
}

/** Why a text is not the id of a card, or `undefined` if it is, or if the cards could not be read. */
export function explainSource(id: string, sources: SourceCards | undefined): string | undefined {
  return !sources || sources.has(id) ? undefined : 'unknown source: it has no card in sources.json';
}

/** Why two cells are not the first and the last year of something, or `undefined`. Either may be empty: not known. */
export function explainYears(start: string, end: string): string | undefined {
  if ([start, end].some((year) => !/^(?:(?:19|20)\d\d)?$/.test(year))) return 'not a year, nor empty';
  return start !== '' && end !== '' && end < start ? 'ends before it starts' : undefined;
}

/** A year, or nothing where the cell is empty. */
export function toYear(text: string): number | undefined {
  return text === '' ? undefined : Number(text);
}

/** The parts of a cell that holds a list, in order: they stand between semicolons. */
export function toList(text: string): readonly string[] {
  return text === '' ? [] : text.split(';');
}

/** Why a cell is not a list of words in small letters between semicolons, or `undefined`. */
export function explainWords(text: string): string | undefined {
  return toList(text).every((word) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word))
    ? undefined
    : 'not words of small letters and hyphens between semicolons';
}

/** Why a cell is neither empty nor a whole number of things, or `undefined`. */
export function explainCount(text: string): string | undefined {
  return /^\d{0,9}$/.test(text) ? undefined : 'neither a whole number nor empty';
}

/** A whole number, or `null` where the cell is empty: not known. */
export function toCount(text: string): number | null {
  return text === '' ? null : Number(text);
}

/** Why a name is not that of a row of a table, or `undefined` if it is, or if the table is not there. */
export function explainName(name: string, names: ReadonlySet<string> | undefined, table: string) {
  return !names || names.has(name) ? undefined : `${name} is not in ${table}`;
}
