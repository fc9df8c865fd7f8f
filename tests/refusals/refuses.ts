import { afterAll, expect, it } from 'vitest';
import { buildChanged, problemsOf, removeTemporaryFolders, type Change } from '../country.ts';

/** One fault put into a file, and all that the build must say of it: line, column, value and rule. */
type Case = readonly [title: string, change: Change, expected: readonly unknown[]];

/** Checks that the invented country is refused for each fault put into one of its files, and for nothing else. */
export function refuses(file: string, cases: readonly Case[]): void {
  afterAll(removeTemporaryFolders);

  it.each(cases)(`${file} is refused: %s`, async (_, change, expected) => {
    const run = await buildChanged({ [file]: change });
    const problems = problemsOf(run).map((problem) => problem.replace(`${file}: `, ''));
    expect(problems).toEqual(expected);
    expect(run.published).toBe(false);
  });
}

/** Puts one text in the place of another, which must be there: a fixture that changed must not empty a test. */
export function swap(found: string, put: string): (text: string) => string {
  return (text) => {
    if (!text.includes(found)) throw new Error(`the fixture does not hold ${found}`);
    return text.replace(found, put);
  };
}
