import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

const USAGE = 'npm run thing -- [--from folder] [--host [address]]';
const OPTIONS = {
  from: { type: 'string' },
  host: { type: 'string' },
  only: { type: 'string', multiple: true },
} as const;
const read = (...args: readonly string[]) => readOptions(USAGE, OPTIONS, args);

describe('the options of a command', () => {
  it('are read by name', () => {
    expect(read('--from', 'a', '--only', 'x', '--only', 'y')).toEqual({
      kind: 'values',
      values: { from: 'a', only: ['x', 'y'] },
    });
  });

  it.each([['--host'], ['--host', '--from', 'a']])('may give the host without its address: %s', (...args) => {
    expect(read(...args)).toMatchObject({ kind: 'values', values: { host: '0.0.0.0' } });
  });

  it.each([
    [['--form', 'a'], "Unknown option '--form'."],
    [['a'], "Unexpected argument 'a'."],
    [['--from'], "Option '--from <value>' argument missing."],
  ])('tell a fault above the usage: %s', (args, reason) => {
    expect(read(...args)).toEqual({ kind: 'fault', text: expect.stringContaining(USAGE) as unknown });
    expect(read(...args)).toMatchObject({ text: expect.stringContaining(reason) as unknown });
  });

  it('give way to the usage, when it is asked for', () => {
    expect(read('--form', '--help')).toEqual({ kind: 'help', text: USAGE });
  });
});
