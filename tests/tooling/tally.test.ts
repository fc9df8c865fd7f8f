import { describe, expect, it } from 'vitest';
import { tallyPlaywright, tallyVitest } from '../../scripts/suites/results.ts';
import { closingLine, heldTo, tallyOf, total } from '../../scripts/suites/tally.ts';

describe('the last line of the tests', () => {
  it('counts what passed and what failed', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  it('tells what was skipped only if something was', () => {
    expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
  });

  it('adds up all suites', () => {
    const sum = total([tallyOf(true), tallyOf(false), { passed: 3, failed: 0, skipped: 1 }]);
    expect(sum).toEqual({ passed: 4, failed: 1, skipped: 1 });
  });
});

describe('a suite', () => {
  it('that crashes without a failure to show is one failure', () => {
    expect(heldTo(false, { passed: 5, failed: 0, skipped: 0 }).failed).toBe(1);
  });

  it('counts the failures it shows once', () => {
    expect(heldTo(false, { passed: 5, failed: 2, skipped: 0 }).failed).toBe(2);
  });
});

describe('the report of Vitest', () => {
  it('counts a file that did not load as a failure', () => {
    const counts = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(tallyVitest({ ...counts, testResults })).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });
});

describe('the report of Playwright', () => {
  it('counts a flaky test and a server that did not start as failures', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 3 };
    expect(tallyPlaywright({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 3, skipped: 3 });
  });
});
