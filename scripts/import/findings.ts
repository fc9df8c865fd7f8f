import type { Issue } from '../steps/checked.ts';

/** Issues of one file that are told one by one. A file that breaks a rule at each of five million rows tells no more. */
const TOLD = 200;

/** The issues of one file: the first ones, then how many more. */
export class Findings {
  readonly #file: string;
  readonly #issues: Issue[] = [];
  #count = 0;

  constructor(file: string) {
    this.#file = file;
  }

  add(...issues: readonly Omit<Issue, 'file'>[]): void {
    this.#count += issues.length;
    for (const issue of issues) {
      if (this.#issues.length < TOLD) this.#issues.push({ ...issue, file: this.#file });
    }
  }

  get list(): readonly Issue[] {
    const more = this.#count - this.#issues.length;
    if (more === 0) return this.#issues;
    return [...this.#issues, { file: this.#file, rule: `and ${more} more problems in this file` }];
  }
}
