import { LIMITS, type FileRefusal } from '../domain/intake.ts';

/** Cells whose formula has an error or no result, as `sheet:row:column`, each counted from 0, 1 and 1. */
export type OddCells = ReadonlySet<string>;

/** An element `c` of a sheet, whatever the prefix of its namespace: its attributes, then what it holds. */
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;

/**
 * The cells that a reader of workbooks passes over as if they were empty, and whether a sheet is too wide or too long.
 *
 * `parts` are the XML files of the workbook by name: its list of sheets, where they are, and the sheets.
 */
export function oddCells(
  parts: Readonly<Record<string, Uint8Array>>,
): { readonly odd: OddCells } | { readonly refusal: FileRefusal } {
  const odd = new Set<string>();
  for (const [index, name] of sheetFiles(parts).entries()) {
    for (const [, attributes = '', content = ''] of textOf(parts[name]).matchAll(CELL)) {
      const [, letters = '', digits = ''] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
      const [column, row] = [columnOf(letters), Number(digits)];
      const hasResult = /<(?:\w+:)?(?:v>[^<]|is>)/.test(content);
      const isError = /\bt="e"/.test(attributes);
      if (isError || (!hasResult && /<(?:\w+:)?f\b/.test(content))) {
        odd.add(`${String(index)}:${digits}:${String(column)}`);
      }
      if (!hasResult) continue;
      if (row > LIMITS.rows + 1) return { refusal: { why: 'tooManyRows', most: LIMITS.rows } };
      if (column > LIMITS.columns) {
        return { refusal: { why: 'tooManyColumns', columns: column, most: LIMITS.columns } };
      }
    }
  }
  return { odd };
}

/** The files of the sheets, in the order of the workbook. */
function sheetFiles(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const targets = new Map(
    [...textOf(parts['xl/_rels/workbook.xml.rels']).matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(
      ([, attributes = '']) => [attribute(attributes, 'Id'), attribute(attributes, 'Target')] as const,
    ),
  );
  const sheets = [...textOf(parts['xl/workbook.xml']).matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)];
  return sheets.map(([, attributes = '']) => {
    const target = targets.get(attribute(attributes, '\\w+:id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes ? new TextDecoder().decode(bytes) : '';
}

/** The number of a column from its letters: A is 1, Z 26, AA 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}
