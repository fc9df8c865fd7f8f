import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from './decodeUtf8.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('decodeUtf8', () => {
  it('gives back any text', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        // A leading byte-order mark is the one character that is dropped.
        expect(decodeUtf8('t', encode(`a${text}`)).value?.text).toBe(`a${text}`);
      }),
    );
  });

  it('drops a byte-order mark', () => {
    expect(decodeUtf8('t', encode('\uFEFFcode')).value?.text).toBe('code');
  });

  it('names the byte and the line of a Windows-1252 accent', () => {
    const bytes = Uint8Array.from([...encode('code\nSaint-Aybert\nPr'), 0xe9, ...encode('seau\n')]);
    expect(decodeUtf8('t', bytes).issues).toEqual([
      {
        file: 't',
        line: 3,
        value: 'byte 0xE9',
        rule: 'the text is not UTF-8 (byte 20): save the file as UTF-8',
      },
    ]);
  });

  it('tells a file cut inside a character', () => {
    expect(decodeUtf8('t', encode('été').subarray(0, -1)).issues[0]?.rule).toContain(
      'ends inside a character',
    );
  });
});
