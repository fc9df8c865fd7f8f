import type { Checked, Issue } from './steps/checked.ts';

/** Gathers the issues of a run, and says whether it may be published. */
export class Report {
  readonly #issues: Issue[] = [];
  readonly #outcome: string;

  /** `outcome` ends the text of a run that has issues. */
  constructor(outcome = 'nothing was published') {
    this.#outcome = outcome;
  }

  /** The value of a step, its issues kept for the end. */
  take<T>({ value, issues }: Checked<T>): T {
    this.add(issues);
    return value;
  }

  add(issues: readonly Issue[]): void {
    this.#issues.push(...issues);
  }

  /** One issue is enough to publish nothing. */
  get isPublishable(): boolean {
    return this.#issues.length === 0;
  }

  /** Every issue, grouped by file, in the order of the lines. */
  get text(): string {
    const files = [...new Set(this.#issues.map(({ file }) => file))];
    const blocks = files.map((file) => {
      const issues = this.#issues
        .filter((issue) => issue.file === file)
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
      return [file, ...issues.map((issue) => `  ${describe(issue)}`)].join('\n');
    });
    const count = this.#issues.length;
    return [...blocks, `${count} ${count === 1 ? 'problem' : 'problems'}: ${this.#outcome}.`].join('\n\n');
  }
}

function describe({ line, column, value, rule }: Issue): string {
  const place = [
    line === undefined ? undefined : `line ${line}`,
    column,
    value === undefined ? undefined : `"${value}"`,
  ];
  const known = place.filter((part) => part !== undefined).join(', ');
  return known === '' ? rule : `${known}: ${rule}`;
}
