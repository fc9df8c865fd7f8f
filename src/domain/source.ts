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
  /** The producer's own files that were read; empty where the figures come from a copy, an extract or a compilation. */
  readonly files: readonly SourceFile[];
  readonly howObtained: string;
  readonly caveats: readonly string[];
}

/** A file of a producer, as it was read. */
export interface SourceFile {
  readonly name: string;
  readonly sha256: string;
  /** Rows in the file, and rows of the territory. Absent where the file was not read by the import. */
  readonly rowsRead?: number | undefined;
  readonly rowsKept?: number | undefined;
}
