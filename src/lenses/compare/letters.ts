/** The letter of a column: the same in its heading and on the scales, so that colour says nothing alone. */
export function letterOf(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}
