/** What may part the items of a cell, the surest first: a name may hold a comma or a slash. */
const PARTERS: readonly RegExp[] = [/[;|\n]/, /,/, / \/ |\//, / \+ |\+/];

/**
 * The items of a cell that holds a list: "Anzin ; Denain". The surest mark of a list parts it; where `isWhole` knows the
 * whole text, it is one item.
 */
export function itemsOf(text: string, isWhole: (text: string) => boolean): readonly string[] {
  const whole = text.trim();
  if (whole === '') return [];
  if (isWhole(whole)) return [whole];
  const parter = PARTERS.find((mark) => mark.test(whole));
  if (!parter) return [whole];
  return whole
    .split(parter)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
