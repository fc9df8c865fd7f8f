/** A word with a hyphen inside, and the signs that hold to it: "Condé-sur-l’Escaut", "15-64", "(Saint-Saulve)." */
const HYPHENATED = /([^ ]+-[^ ]+)/;

/** A piece of a text: a hyphenated word, or what stands between two of them. */
export interface Piece {
  readonly text: string;
  /** Whether it must not be broken at its hyphens. */
  readonly whole: boolean;
}

/** The pieces of a text, in order: joined, they are the text. */
export function wholeWords(text: string): readonly Piece[] {
  return text
    .split(HYPHENATED)
    .map((piece, i) => ({ text: piece, whole: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
