/** The words of an indicator. */
export interface IndicatorText {
  /** As in a menu: capital first, no unit. */
  readonly label: string;
  /** In the middle of a sentence, with its article: "le taux d'emploi des 15-64 ans". */
  readonly inSentence: string;
  /** After the figures of a legend or an axis: "en % des actifs". */
  readonly unit: string;
  /** The same of one thing, or of less than two: "personne inscrite". Of counts and figures for a hundred only. */
  readonly unitOfOne?: string;
  /** The figure of the agglomeration as the middle of a sentence. */
  readonly statement: (value: string) => string;
  /** When the figure was observed, if a year is not the whole truth: "au 4e trimestre 2022". */
  readonly when?: (year: number) => string;
}

/** What an indicator counts. Apart from its words, since only those who ask for it read it. */
export interface IndicatorDefinition {
  /** One sentence or two: what is counted, and who. */
  readonly definition: string;
  /** How it is computed from counts, in words, for the levels where it is. */
  readonly formula?: string;
}
