import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('a text is read as it was written', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Déchets;€'), 'utf-8'],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeffDéchets;€'), 'utf-8-marked'],
    // Windows-1252 gives é to E9 and € to 80 (WHATWG Encoding Standard).
    ['Windows-1252', bytes(0x44, 0xe9, 0x63, 0x68, 0x65, 0x74, 0x73, 0x3b, 0x80), 'windows-1252'],
    ['UTF-16, low byte first', utf16('Déchets;€', true), 'utf-16le'],
    ['UTF-16, high byte first', utf16('Déchets;€', false), 'utf-16be'],
  ])('%s', (_name, file, encoding) => {
    expect(decode(file)).toEqual({ text: 'Déchets;€', encoding });
  });

  it('but not where a byte has no meaning: the line is told', () => {
    expect(decode(bytes(0x61, 0x0a, 0x0a, 0xe9, 0x8d))).toEqual({
      refusal: { why: 'unknownEncoding', line: 3 },
    });
  });
});

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))].forEach((unit, i) =>
    view.setUint16(2 * i, unit, little),
  );
  return new Uint8Array(view.buffer);
}
