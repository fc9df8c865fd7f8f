/** Where figures come from. Every published figure leads to one. Texts are French: they are read by visitors. */
export interface Source {
  readonly id: string;
  readonly producer: string;
  readonly title: string;
  /** Year of the edition as published, or `null` where the producer states none. */
  readonly edition: string | null;
  /** What was observed, and when, in words. */
  readonly referencePeriod: string;
  readonly licence: string;
  /** Page of the producer, or `null` where none was recorded. */
  readonly page: string | null;
  /** Day on which the atlas took the figures over (ISO 8601). */
  readonly obtained: string;
  /** The file that was read, or `null` where the figures were not read from the producer's own file. */
  readonly file: { readonly name: string; readonly sha256: string } | null;
  readonly howObtained: string;
  readonly caveats: readonly string[];
}
