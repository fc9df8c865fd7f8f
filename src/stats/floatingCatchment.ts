/** Places of supply and of demand, and which of them are within reach of one another. */
export interface Catchment {
  /** What each place of supply offers: places, beds, or 1 for an establishment. */
  readonly supplies: readonly number[];
  /** People at each place of demand. */
  readonly demands: readonly number[];
  /** For each place of supply, the ranks of the places of demand within reach, each once. */
  readonly reached: readonly (readonly number[])[];
}

/** Supply for a person, as each place of supply and of demand has it. */
export interface FloatingIndex {
  /** Supply for a person in the catchment of each place of supply; `null` where nobody is in it. */
  readonly ratios: readonly (number | null)[];
  /** For each place of demand, the sum of the ratios of the places of supply that it reaches. Zero: it reaches none. */
  readonly indices: readonly number[];
}

/**
 * Two-step floating catchment area, all within reach being equally near.
 *
 * Luo W. and Wang F. (2003), "Measures of spatial accessibility to health care in a GIS environment: synthesis and a
 * case study in the Chicago region", Environment and Planning B 30, 865-884.
 */
export function floatingCatchment({ supplies, demands, reached }: Catchment): FloatingIndex {
  const ratios = supplies.map((supply, service) => {
    const people = (reached[service] ?? []).reduce((sum, place) => sum + (demands[place] ?? 0), 0);
    return people > 0 ? supply / people : null;
  });
  return { ratios, indices: indicesOf(ratios, reached, demands.length) };
}

/** The second step alone: the sum of the ratios that each of `places` reaches, whoever they were measured with. */
export function indicesOf(
  ratios: readonly (number | null)[],
  reached: readonly (readonly number[])[],
  places: number,
): readonly number[] {
  const indices = Array.from({ length: places }, () => 0);
  ratios.forEach((ratio, service) => {
    for (const place of reached[service] ?? []) indices[place] = (indices[place] ?? 0) + (ratio ?? 0);
  });
  return indices;
}
