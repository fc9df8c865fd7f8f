import type { Encoding, FileRefusal } from '../domain/intake.ts';

/** A text and how it was written, or why it cannot be read. */
export type Decoded =
  { readonly text: string; readonly encoding: Encoding } | { readonly refusal: FileRefusal };

/** The characters that bytes without a meaning in Windows-1252 become, and controls that no table holds. */
// eslint-disable-next-line no-control-regex
const NO_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\u0081\u008d\u008f\u0090\u009d]/;

/**
 * The text of a file, without its byte-order mark.
 *
 * UTF-16 must bear its mark. What is valid UTF-8 is UTF-8; all else is Windows-1252, as French spreadsheets write it,
 * unless it holds a byte that has no meaning there.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedAs('utf-16be', bytes);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = asUtf8(bytes);
  if (text !== undefined) return checked(text, marked ? 'utf-8-marked' : 'utf-8');
  return decodedAs('windows-1252', bytes);
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodedAs(encoding: 'utf-16le' | 'utf-16be' | 'windows-1252', bytes: Uint8Array): Decoded {
  // In two calls: in one, some versions of Node take Windows-1252 for Latin-1.
  const decoder = new TextDecoder(encoding);
  return checked(decoder.decode(bytes, { stream: true }) + decoder.decode(), encoding);
}

function checked(text: string, encoding: Encoding): Decoded {
  const wrong = NO_TEXT.exec(text);
  if (!wrong) return { text, encoding };
  return { refusal: { why: 'unknownEncoding', line: text.slice(0, wrong.index).split('\n').length } };
}
