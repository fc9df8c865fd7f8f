/** A text without the no-break spaces of typography, which a search or a join outside of the atlas would not find. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
