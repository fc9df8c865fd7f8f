import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toXlsx } from '../files/toXlsx.ts';
import { readWorkbook } from './readWorkbook.ts';

/** A workbook of one sheet, written by hand: the rows are elements of SpreadsheetML. */
function workbook(rows: string, more: Record<string, Uint8Array> = {}): Uint8Array<ArrayBuffer> {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return new Uint8Array(
    zipSync({
      'xl/workbook.xml': xml(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Feuille &amp; 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': xml(
        `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      ),
      ...more,
    }),
  );
}
const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe('a workbook', () => {
  it('gives what cells show: the result of a formula, numbers as numbers, blank rows left out', async () => {
    const read = await readWorkbook(
      workbook(
        `<row r="1">${text('A1', 'Intitulé')}${text('B1', 'Montant')}</row>` +
          `<row r="3">${text('A3', '=cmd|calc')}<c r="B3"><f>1+1</f><v>2</v></c></row>` +
          `<row r="4">${text('A4', 'Poste')}<c r="B4"><v>0.30000000000000004</v></c></row>`,
      ),
    );
    expect(read).toEqual({
      sheets: [
        {
          name: 'Feuille & 1',
          rows: [
            { line: 1, cells: ['Intitulé', 'Montant'] },
            { line: 3, cells: ['=cmd|calc', 2] },
            { line: 4, cells: ['Poste', 0.3] },
          ],
        },
      ],
    });
  });

  it('never takes a formula in error, or without a result, for an empty cell', async () => {
    const read = await readWorkbook(
      workbook(
        `<row r="1">${text('A1', 'a')}<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1"><f>A9</f></c>${text('D1', 'd')}</row>`,
      ),
    );
    expect(read).toMatchObject({
      sheets: [{ rows: [{ cells: ['a', '#ERREUR', '#ERREUR', 'd'] }] }],
    });
  });

  it('written by the atlas is read again, every sheet of it', async () => {
    const rows = [
      [{ value: 'Titre' }, { value: 'Euros' }],
      [{ value: "L'Escaut" }, { value: 715502.16 }],
    ];
    const blob = await toXlsx([{ name: 'Tableau', widths: [10, 10], rows }]);
    const read = await readWorkbook(new Uint8Array(await blob.arrayBuffer()));
    expect(read).toEqual({
      sheets: [
        {
          name: 'Tableau',
          rows: [
            { line: 1, cells: ['Titre', 'Euros'] },
            { line: 2, cells: ["L'Escaut", 715502.16] },
          ],
        },
      ],
    });
  });
});

describe('an archive is refused', () => {
  const refused = async (bytes: Uint8Array<ArrayBuffer>) => {
    const read = await readWorkbook(bytes);
    return 'refusal' in read ? read.refusal : undefined;
  };

  it('that unpacks to more than is bearable, before it is unpacked', async () => {
    const bytes = workbook('');
    // The size that the directory of the archive declares for the first file, at 24 bytes from its signature.
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < bytes.length - 4; i += 1) {
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 2_000_000_000, true);
    }
    expect(await refused(bytes)).toMatchObject({ why: 'unpacksTooLarge' });
  });
  it('that is a document of another kind', async () => {
    const zipped = (name: string) => new Uint8Array(zipSync({ [name]: strToU8('x') }));
    expect(await refused(zipped('content.xml'))).toEqual({ why: 'openDocument' });
    expect(await refused(zipped('word/document.xml'))).toEqual({ why: 'otherArchive' });
  });
  it('that was cut', async () => {
    const bytes = workbook(`<row r="1">${text('A1', 'x'.repeat(5000))}</row>`);
    expect(await refused(bytes.slice(0, bytes.length / 2))).toEqual({ why: 'brokenWorkbook' });
  });
  it('whose sheet reaches further than the atlas reads', async () => {
    expect(await refused(workbook(`<row r="900000">${text('A900000', 'x')}</row>`))).toEqual({
      why: 'tooManyRows',
      most: 100_000,
    });
    expect(await refused(workbook(`<row r="1">${text('XFD1', 'x')}</row>`))).toMatchObject({
      why: 'tooManyColumns',
      columns: 16_384,
    });
  });
});
