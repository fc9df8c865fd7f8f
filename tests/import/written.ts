import { boolean, constantFrom, integer, record } from 'fast-check';

/** How a table may be written: all that producers were seen to do, and a little more. */
export const dialects = record({
  encoding: constantFrom('utf-8', 'windows-1252'),
  delimiter: constantFrom(';', ',', '\t'),
  decimal: constantFrom('.', ','),
  mark: boolean(),
  newline: constantFrom('\n', '\r\n'),
  quoted: boolean(),
  padding: constantFrom('', ' ', '\u00a0'),
  group: constantFrom('', ' ', '\u00a0', '\u202f', '\u2009'),
  trailing: integer({ min: 0, max: 30 }),
  blankLines: boolean(),
  ended: boolean(),
  pieceBytes: integer({ min: 1, max: 90 }),
} as const);
/** A way of writing a table. */
export type Written = typeof dialects extends { generate: (...args: never[]) => { value: infer T } }
  ? T
  : never;

function encode(text: string, { encoding, mark }: Written): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from((mark ? '\ufeff' : '') + text);
  return Buffer.from(text, 'latin1');
}

/** The bytes of a table. */
export function write(rows: readonly (readonly string[])[], dialect: Written): Uint8Array {
  const { delimiter, newline, padding, quoted, trailing, blankLines, ended } = dialect;
  const cell = (text: string): string => {
    const needed = quoted || /["\n\r]/.test(text) || text.includes(delimiter);
    return needed ? `"${text.replaceAll('"', '""')}"` : padding + text + padding;
  };
  const lines = rows.map((row) => row.map(cell).join(delimiter) + delimiter.repeat(trailing));
  const text = lines.join(newline + (blankLines ? newline : ''));
  return encode(ended ? text + newline : text, dialect);
}

/** A figure as a producer writes it. */
export function figure(value: number, { decimal, group }: Written): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return (value < 0 ? '-' : '') + groups + (fraction === undefined ? '' : decimal + fraction);
}

/** Narrow and thin spaces are in UTF-8 only. */
export const writable = (dialect: Written): Written =>
  dialect.encoding === 'utf-8' || ['', ' ', '\u00a0'].includes(dialect.group)
    ? dialect
    : { ...dialect, group: ' ' };
