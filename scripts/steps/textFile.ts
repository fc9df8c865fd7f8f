/** A file of the tables, already read: its name is what issues cite. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The line of a position in a text, the first being 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** The lines where a pattern is met, in order, one for each time. */
export function linesOf(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map(({ index }) => lineAt(text, index));
}
