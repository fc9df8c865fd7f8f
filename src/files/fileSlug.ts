import { foldText } from '../geo/accentFold.ts';

/** The longest name of a file, without what follows it. */
const LONGEST = 80;

/** Signs that words replace in a name. */
const SIGNS: readonly (readonly [sign: string, word: string])[] = [
  ['%', ' pourcent '],
  ['€', ' euros '],
  ['±', ' marge '],
];

/** A text as a name: French words without accents, small letters, parted by hyphens; never empty. */
export function fileSlug(text: string): string {
  const worded = SIGNS.reduce((all, [sign, word]) => all.replaceAll(sign, word), text);
  const words = foldText(worded).match(/[a-z0-9]+/g) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name ? `${name}-${word}` : word;
    if (longer.length > LONGEST) break;
    name = longer;
  }
  return name || 'tableau';
}
