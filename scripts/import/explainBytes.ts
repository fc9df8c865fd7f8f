/** First bytes of what is often saved under the name of a table. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], rule: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'not a text but a zip archive or an Excel workbook (xlsx): export the sheet as CSV',
  ],
  [[0x1f, 0x8b], 'not a text but a gzip archive: extract it first'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'not a text but an old Excel workbook (xls): export the sheet as CSV'],
  [[0x25, 0x50, 0x44, 0x46], 'not a text but a PDF'],
  [[0x50, 0x41, 0x52, 0x31], 'not a text but a Parquet file: download the CSV'],
  [[0xff, 0xfe], 'the text is UTF-16: save the file as UTF-8'],
  [[0xfe, 0xff], 'the text is UTF-16: save the file as UTF-8'],
];

const MARKUP = /^(?:\ufeff|\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|\?xml|script|!--)/i;

/** Why the first bytes of a file cannot begin a text of figures, or `undefined` if they can. */
export function explainBytes(first: Uint8Array): string | undefined {
  const signature = SIGNATURES.find(([bytes]) => bytes.every((byte, i) => first[i] === byte));
  if (signature) return signature[1];
  const start = String.fromCharCode(...first.subarray(0, 512));
  if (MARKUP.test(start)) return 'not a table but a web page: the download failed, or asked for a visit';
  // Latin letters in UTF-16 without a byte-order mark: one byte of two is zero.
  if (/^(?:[^\0]\0){4}|^(?:\0[^\0]){4}/.test(start)) return 'the text is UTF-16: save the file as UTF-8';
  return undefined;
}
