/** So many distinct codes of IRIS, those of each commune spread over all of the list. Up to 9,999 a commune. */
export function* irisCodes(communes: readonly string[], count: number): Generator<string> {
  if (count > communes.length * 9_999) throw new Error(`${communes.length} communes have fewer IRIS`);
  for (let i = 0; i < count; i += 1) {
    const rank = Math.floor(i / communes.length) + 1;
    yield `${communes[i % communes.length]}${String(rank).padStart(4, '0')}`;
  }
}
