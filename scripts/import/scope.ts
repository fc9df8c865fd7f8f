/** The communes whose figures are kept, and what is known of the codes that older files use. */
export interface Scope {
  /** SIREN of the agglomeration, nine digits. */
  readonly code: string;
  readonly name: string;
  /** The year of the lists: those of 1 January. */
  readonly year: number;
  /** Codes of its communes today. */
  readonly communes: ReadonlySet<string>;
  /** Communes of other agglomerations that a neighbourhood of the territory lies in too. None if absent. */
  readonly around?: ReadonlySet<string>;
  /** Names of the communes of France today, by code. */
  readonly names: ReadonlyMap<string, string>;
  /** The commune of today that a code of another year became, itself if it still stands; `undefined` if unknown. */
  readonly heir: (code: string) => string | undefined;
  /** Name of the agglomeration that a commune of today belongs to, or `undefined` if it belongs to none. */
  readonly agglomerationOf: (commune: string) => string | undefined;
  /** Department (`59`) and region (`32`) of a commune of today. */
  readonly parents: (commune: string) => { readonly department: string; readonly region: string } | undefined;
  /** Departments (`D59`), regions (`R32`) that its communes lie in, and the country: what it compares to. */
  readonly wider?: readonly { readonly code: string; readonly name: string }[];
  /** The commune of which a code is a municipal arrondissement (Paris, Lyon, Marseille), or `undefined`. */
  readonly wholeOf: (code: string) => string | undefined;
  /**
   * The communes of today that share what a code covered in the list of that year, where it was split since;
   * `undefined` where it was not. Its figures belong to none of them.
   */
  readonly partsOf?: (code: string, vintage: number) => readonly string[] | undefined;
  /** Codes of all communes of France today: a national file has a row for each, or its sums are not national. */
  readonly country?: ReadonlySet<string>;
  /** Contracts of the city (`CV193`) of the territory, by which funded actions are kept. */
  readonly contracts?: ReadonlySet<string>;
  /** Codes of the neighbourhoods of the territory, by level. Filled from the perimeters. */
  readonly neighbourhoods: { readonly qpv2015: ReadonlySet<string>; readonly qpv2024: ReadonlySet<string> };
}
