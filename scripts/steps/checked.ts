/** One thing wrong in the data, told so that the person who keeps the table can find it and mend it. */
export interface Issue {
  /** Name of the file, relative to the folder of the tables. */
  readonly file: string;
  /** Line in the file, the first being 1. Absent where the fault has no place. */
  readonly line?: number | undefined;
  /** Name of the column, or path inside a JSON file. */
  readonly column?: string | undefined;
  /** What stands there. */
  readonly value?: string | undefined;
  /** The rule that is broken, in words. */
  readonly rule: string;
}

/** What a step returns: what it could read, and all that was wrong. Steps never stop at the first fault. */
export interface Checked<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/** A value with nothing to say against it. */
export function sound<T>(value: T): Checked<T> {
  return { value, issues: [] };
}
