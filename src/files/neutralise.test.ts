import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptAsText, neutralised, restored } from './neutralise.ts';

describe('a text that a spreadsheet would run', () => {
  // The characters of OWASP, "CSV Injection", and the full-width forms that it names.
  it.each([
    '=1+1',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://example.org")',
    '+33 3 27 00 00 00',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
  ])('takes an apostrophe: %j', (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
  });

  it.each(['', 'Anzin', "L'Escaut", '12,5', 'a=1', ' =1', '<script>alert(1)</script>'])(
    'is any other as it stands: %j',
    (text) => {
      expect(neutralised(text)).toBe(text);
    },
  );

  it('keeps an apostrophe of its own apart from that of the atlas', () => {
    expect(neutralised("'=1")).toBe("''=1");
    expect(restored("''=1")).toBe("'=1");
  });
});

it.each(['01001', '0590005', '21590014000019999', '59E10'])(
  'a code that a spreadsheet would change to a number takes an apostrophe: %s',
  (code) => {
    expect(keptAsText(code)).toBe(`'${code}`);
  },
);

it('every text comes back as it was, from either', () => {
  const starts = fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '0', '12', '5e');
  fc.assert(
    fc.property(starts, fc.oneof(fc.string(), fc.stringMatching(/^\d{0,20}$/)), (start, rest) => {
      expect(restored(neutralised(start + rest))).toBe(start + rest);
      expect(restored(keptAsText(start + rest))).toBe(start + rest);
    }),
  );
});
