/** A text of the data as French prints it: curved apostrophes. Files keep what their producer publishes. */
export function typographic(text: string): string {
  return text.replaceAll("'", '’');
}
