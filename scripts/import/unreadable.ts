import type { Issue } from '../steps/checked.ts';

/** Thrown where a file cannot be read any further. Caught by the reader of the file, which answers the issue. */
export class Unreadable extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issue.rule);
    this.name = 'Unreadable';
    this.issue = issue;
  }
}

/** The issue of an error met while a file was read. A fault of the program goes on its way. */
export function issueOf(error: unknown): Issue {
  if (error instanceof Unreadable) return error.issue;
  throw error;
}
