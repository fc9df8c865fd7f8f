import { sound, type Checked } from './checked.ts';
import type { TextFile } from './textFile.ts';

/**
 * The text of a file that must be UTF-8; `undefined` and the place of the first wrong byte if it is not.
 *
 * A byte-order mark is dropped in silence: spreadsheets write one.
 */
export function decodeUtf8(name: string, bytes: Uint8Array): Checked<TextFile | undefined> {
  const text = decode(bytes, false);
  if (text !== undefined) return sound({ name, text });

  const { offset, cut } = firstWrongByte(bytes);
  const rule = cut ? 'the file ends inside a character' : 'the text is not UTF-8';
  return {
    value: undefined,
    issues: [
      {
        file: name,
        line: bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1,
        value: `byte 0x${(bytes[offset] ?? 0).toString(16).toUpperCase()}`,
        rule: `${rule} (byte ${offset}): save the file as UTF-8`,
      },
    ],
  };
}

function decode(bytes: Uint8Array, unfinished: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: unfinished });
  } catch {
    return undefined;
  }
}

/**
 * The place of the first byte that is not UTF-8, by bisection.
 *
 * A prefix is good if it decodes as the beginning of something longer. `cut`: all of it is.
 */
export function firstWrongByte(bytes: Uint8Array): { readonly offset: number; readonly cut: boolean } {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decode(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  // The longest good prefix may end inside a character that never came to an end: step back to its start.
  const cut = good === bytes.length;
  while (good > 0 && decode(bytes.subarray(0, good), false) === undefined) good -= 1;
  return { offset: good, cut };
}
