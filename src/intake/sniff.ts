import type { FileRefusal } from '../domain/intake.ts';

/** What a file is, by its first bytes rather than by its name: a workbook, a text, or something that is no table. */
export type Sniffed =
  { readonly is: 'workbook' } | { readonly is: 'text' } | { readonly refusal: FileRefusal };

/** First bytes of a zip archive, of a compound file of old Office (or a locked workbook), of a PDF. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** How many bytes a text of another kind tells itself in. */
const HEAD = 1024;

/** What the bytes of a file are. Nothing is read but its beginning. */
export function sniff(bytes: Uint8Array): Sniffed {
  const starts = (magic: readonly number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (bytes.length === 0) return { refusal: { why: 'empty' } };
  if (starts(ZIP)) return { is: 'workbook' };
  if (starts(COMPOUND)) return { refusal: { why: 'oldWorkbook' } };
  if (starts(PDF)) return { refusal: { why: 'pdf' } };
  const head = bytes.subarray(0, HEAD);
  if (!isMarkedUtf16(bytes) && head.some(isControl)) return { refusal: { why: 'binary' } };
  const text = new TextDecoder('windows-1252')
    .decode(head)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^<(?:!doctype|html|\?xml|table|meta)/i.test(text)) return { refusal: { why: 'web' } };
  if (/^[[{]\s*["{[]/.test(text)) return { refusal: { why: 'json' } };
  return { is: 'text' };
}

/** Whether a text begins with the byte-order mark of UTF-16. */
function isMarkedUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Bytes that no text holds: those below a space, but tabs, line breaks and a page break. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}
