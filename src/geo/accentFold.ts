/**
 * A text as a search compares it: lower case, no accents, ligatures opened (œ → oe), words parted by single spaces.
 *
 * Apostrophes and hyphens, typographic or not, part words: "Condé-sur-l’Escaut" gives "conde sur l escaut".
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/['’‘ʼ`´\p{Pd}\s]+/gu, ' ')
    .trim();
}
