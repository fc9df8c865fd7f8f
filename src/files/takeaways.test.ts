import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Takeaway } from './takeaway.ts';
import { toExcelCsv } from './toExcelCsv.ts';
import { toGeoJson } from './toGeoJson.ts';
import { toPlainCsv } from './toPlainCsv.ts';
import { toSheets } from './toSheets.ts';
import { toXlsx } from './toXlsx.ts';

/** Two territories and the agglomeration; a figure withheld, a formula for a name, a code with a leading zero. */
const TABLE: Takeaway = {
  title: 'Taux de pauvreté, 2021, Communes',
  agglomeration: 'Petite Agglomération',
  columns: [
    { title: 'Code' },
    { title: 'Territoire' },
    { title: 'Valeur (2021)', unit: 'en\u00a0% des habitants', decimals: 1 },
    { title: 'Habitants', decimals: 0 },
  ],
  rows: [
    {
      cells: ['01001', '=cmd|calc', 12.3456, 1234567],
      territory: '01001',
      geometry: { type: 'Point', coordinates: [3.5, 50.3] },
    },
    { cells: ['59002', 'Saint-Saulve ; nord', { absent: 'secret statistique' }, -1020], territory: '59002' },
    { cells: ['', 'Agglomération', 18.25, 0] },
  ],
  sources: [
    {
      id: 'filosofi',
      producer: 'Insee',
      title: 'Filosofi',
      edition: '2021',
      referencePeriod: '2021',
      licence: 'Licence Ouverte 2.0',
      page: 'https://www.insee.fr/fr/statistiques/1',
      obtained: '2026-11-24',
      files: [],
      howObtained: 'copie',
      caveats: ['Vide\u00a0: secret statistique'],
    },
  ],
  notes: ['Les communes de moins de 50 ménages n’ont pas de valeur.'],
  version: 'abcdef012345',
  address: 'https://atlas.example/?indicateur=taux-de-pauvrete',
};

const utf8 = (text: string) => [...new TextEncoder().encode(text)];

describe('the CSV for a French spreadsheet', () => {
  const text = toExcelCsv(TABLE);
  const lines = text.slice(1).split('\r\n');

  it('begins with the byte-order mark of UTF-8, EF BB BF', () => {
    expect(utf8(text).slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });
  it('parts cells by semicolons, ends lines by CR LF, writes decimal commas', () => {
    expect(lines[0]).toBe('Code;Territoire;Valeur (2021) (en % des habitants);Habitants');
    expect(lines[1]).toBe("'01001;'=cmd|calc;12,3;1234567");
    expect(lines[3]).toBe(';Agglomération;18,3;0');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  it('quotes a cell that holds a semicolon, and gives an absence in words', () => {
    expect(lines[2]).toBe('59002;"Saint-Saulve ; nord";secret statistique;-1020');
  });
  it('holds no no-break space', () => {
    expect(text).not.toMatch(/[\u00a0\u202f]/);
  });
  it('tells source, licence, version and address after a blank line', () => {
    expect(lines[4]).toBe('');
    expect(lines.slice(5)).toEqual([
      'Tableau;Taux de pauvreté, 2021, Communes – Petite Agglomération',
      'Source;Insee, Filosofi, 2021',
      'Période de référence;2021',
      'Licence;Licence Ouverte 2.0',
      'Date de reprise;24 novembre 2026',
      'Page du producteur;https://www.insee.fr/fr/statistiques/1',
      'Précaution;Vide : secret statistique',
      'À savoir;Les communes de moins de 50 ménages n’ont pas de valeur.',
      'Version des données;abcdef012345',
      'Adresse de la vue;https://atlas.example/?indicateur=taux-de-pauvrete',
      '',
    ]);
  });
});

describe('the CSV for programs', () => {
  const text = toPlainCsv(TABLE);
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

  it('has no byte-order mark, and ends each line with LF', () => {
    expect(utf8(text).slice(0, 4)).toEqual(utf8('code'));
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
  });
  it('names its columns without accents nor spaces, the reason of an absence beside the figure', () => {
    expect(text.split('\n')[0]).toBe(
      'code,territoire,valeur_2021_en_pourcent_des_habitants,valeur_2021_absence,habitants,source,licence,version_des_donnees,adresse',
    );
  });
  it('writes decimal points, and an absence as an empty cell with its reason', () => {
    expect(data[0]?.valeur_2021_en_pourcent_des_habitants).toBe('12.3');
    expect(data[1]?.valeur_2021_en_pourcent_des_habitants).toBe('');
    expect(data[1]?.valeur_2021_absence).toBe('secret statistique');
    expect(data[0]?.valeur_2021_absence).toBe('');
  });
  it('tells source, licence, version and address on every line', () => {
    for (const row of data) {
      expect(row).toMatchObject({
        source: 'Insee, Filosofi, 2021',
        licence: 'Licence Ouverte 2.0',
        version_des_donnees: 'abcdef012345',
        adresse: 'https://atlas.example/?indicateur=taux-de-pauvrete',
      });
    }
  });
  it('neutralises a formula', () => {
    expect(data[0]?.territoire).toBe("'=cmd|calc");
  });
});

describe('the GeoJSON', () => {
  const collection = JSON.parse(toGeoJson(TABLE));

  it('has a feature a line, without a geometry for a line that is nowhere (RFC 7946, 3.2)', () => {
    expect(collection.type).toBe('FeatureCollection');
    expect(collection.features.map(({ geometry }: { geometry: unknown }) => geometry)).toEqual([
      { type: 'Point', coordinates: [3.5, 50.3] },
      null,
      null,
    ]);
    expect(collection.features.map(({ id }: { id?: string }) => id)).toEqual(['01001', '59002', undefined]);
  });
  it('gives an absence as null, with its reason', () => {
    expect(collection.features[1].properties).toEqual({
      code: '59002',
      territoire: 'Saint-Saulve ; nord',
      valeur_2021_en_pourcent_des_habitants: null,
      valeur_2021_en_pourcent_des_habitants_absence: 'secret statistique',
      habitants: -1020,
    });
  });
  it('tells source, licence, version and address at its head', () => {
    expect(collection).toMatchObject({
      source: ['Insee, Filosofi, 2021'],
      licence: 'Licence Ouverte 2.0',
      version: 'abcdef012345',
      address: TABLE.address,
    });
  });
});

describe('the workbook', () => {
  it('holds figures as numbers, formulas as text, and a sheet on the sources', async () => {
    const bytes = Buffer.from(await (await toXlsx(toSheets(TABLE))).arrayBuffer());
    const sheets = await readXlsxFile(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Tableau', 'Source et licence']);
    expect(sheets[0]?.data).toEqual([
      ['Code', 'Territoire', 'Valeur (2021) (en % des habitants)', 'Habitants'],
      ['01001', '=cmd|calc', 12.3, 1234567],
      ['59002', 'Saint-Saulve ; nord', 'secret statistique', -1020],
      [null, 'Agglomération', 18.3, 0],
    ]);
    expect(sheets[1]?.data).toContainEqual(['Licence', 'Licence Ouverte 2.0']);
    expect(sheets[1]?.data).toContainEqual(['Version des données', 'abcdef012345']);
  });
});
