/** A file of the tables, already read: its name is what issues cite. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The line of a position in a text, the first being 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** The line where a text first appears, or `undefined` if it does not. */
export function lineOf(text: string, wanted: string): number | undefined {
  const position = text.indexOf(wanted);
  return position < 0 ? undefined : lineAt(text, position);
}
