import { readdir, readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { open } from './atlas.ts';
import { expect, test } from './journey.ts';

/** Unfolds the files of the table, by the name of what unfolds them. */
async function unfold(page: Page, name = 'Télécharger ce tableau'): Promise<Locator> {
  const part = page.locator('details', { hasText: name });
  await part.getByText(name).click();
  await expect(part.getByRole('button', { name: 'XLSX' })).toBeVisible();
  return part;
}

/** The file that a button makes: its name and its bytes. */
async function take(part: Locator, format: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = part.page().waitForEvent('download');
  await part.getByRole('button', { name: format, exact: true }).click();
  const download = await coming;
  await expect(part.getByRole('status')).toHaveText(`Fichier « ${download.suggestedFilename()} » créé.`);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('the home table is taken away for a French spreadsheet: mark, semicolons, commas, lines of Windows', async ({
  page,
}) => {
  await open(page);
  const { name, bytes } = await take(await unfold(page), 'CSV pour Excel (français)');
  expect(name).toBe('taux-de-chomage-des-15-64-ans-recensement-2022-depuis-2007-communes-excel.csv');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').slice(1).split('\r\n');
  expect(lines.filter((line) => /^\d{5};/.test(line))).toHaveLength(35);
  // 2022: Anzin, as the screen shows it.
  const shown = await page.locator('tr[data-code="59014"] td').allInnerTexts();
  const anzin = lines.find((line) => line.startsWith('59014;'))?.split(';') ?? [];
  for (const figure of ['before', 'value']) {
    const at = figure === 'before' ? 4 : 5;
    expect(shown.map((text) => text.trim())).toContain(`${anzin[at]}\u202f%`);
  }
  expect(bytes.toString('utf8')).not.toMatch(/[\u00a0\u202f]/);
  expect(bytes.toString('utf8')).toMatch(/\r\nLicence;/);
  expect(bytes.toString('utf8')).toMatch(/\r\nVersion des données;[0-9a-f]{12}\r\n/);
});

test('GeoJSON holds the boundary of each commune, and says where it comes from', async ({ page }) => {
  await open(page, '?vue=valeurs&indicateur=taux-de-pauvrete');
  const { bytes } = await take(await unfold(page), 'GeoJSON');
  const collection = JSON.parse(bytes.toString('utf8'));
  const located = collection.features.filter(({ geometry }: { geometry: unknown }) => geometry !== null);
  expect(located).toHaveLength(35);
  expect(collection.licence).toContain('Licence Ouverte');
  expect(collection.address).toContain('indicateur=taux-de-pauvrete');
  const absences = located.filter(({ properties }: { properties: Record<string, unknown> }) =>
    Object.values(properties).includes('secret statistique'),
  );
  expect(absences.length).toBeGreaterThan(0);
});

test('CSV for programs and XLSX are made under the policy, without a word of the console', async ({
  page,
}) => {
  await open(page, '?niveau=qpv-2024');
  const part = await unfold(page);
  const plain = await take(part, 'CSV pour programmes');
  expect(plain.bytes.toString('utf8').split('\n')[0]).toMatch(/^code,territoire,/);
  const workbook = await take(part, 'XLSX');
  const sheets = await readXlsxFile(workbook.bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Tableau', 'Source et licence']);
  expect(sheets[0]?.data.filter(([code]) => String(code).startsWith('QN'))).toHaveLength(15);
});

/** The other tables: the address, the name of what unfolds the files, the file, and a line that it must hold. */
const TABLES: readonly (readonly [query: string, unfolded: string, file: string, line: RegExp])[] = [
  [
    '?vue=croiser',
    'Télécharger ce tableau',
    'taux-de-chomage-des-15-64-ans-recensement-2022',
    /^59014;Anzin;\d+,?\d*;/m,
  ],
  ['?vue=priorites', 'Télécharger ce tableau', 'dans-les-trois-premiers-rangs', /^59014;Anzin;\d/m],
  [
    '?vue=periodes',
    'Télécharger ce tableau',
    'taux-de-chomage-des-15-64-ans-recensement-2007-2022',
    /^59014;Anzin;2007;/m,
  ],
  [
    '?vue=comparer&comparer=59014,QP059024',
    'Télécharger ce tableau',
    'comparaison-de-anzin',
    /;59014;Anzin;Communes;/m,
  ],
  [
    '?vue=perimetres',
    'Télécharger « De chaque quartier de 2015 à ses héritiers »',
    'de-chaque-quartier',
    /^QP059\d{3};/m,
  ],
  ['?vue=jumeaux', 'Télécharger ce tableau', 'jumeaux-de', /^jumeau;QP\d{6};/m],
];
for (const [query, unfolded, file, line] of TABLES) {
  test(`the table of another view is taken away too: ${query}`, async ({ page }) => {
    await page.goto(`./${query}`);
    const { name, bytes } = await take(await unfold(page, unfolded), 'CSV pour Excel (français)');
    expect(name).toMatch(new RegExp(`^${file}.*-excel\\.csv$`));
    expect(bytes.toString('utf8')).toMatch(line);
    expect(bytes.toString('utf8')).toMatch(/\r\nSource;/);
    expect(bytes.toString('utf8')).not.toMatch(/undefined|NaN|\[object/);
  });
}

test('files are reached and made from the keyboard', async ({ page }) => {
  await open(page);
  await page.getByText('Télécharger ce tableau').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'XLSX' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'CSV pour Excel (français)' })).toBeFocused();
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await coming).suggestedFilename()).toMatch(/-excel\.csv$/);
});

test('what makes workbooks starts no worker out of a text in memory, which the policy refuses', async () => {
  const workers = (await readdir('dist/assets')).filter((name) => /^xlsx\.worker.*\.js$/.test(name));
  expect(workers).toHaveLength(1);
  for (const name of workers) {
    expect(await readFile(`dist/assets/${name}`, 'utf8')).not.toContain('createObjectURL');
  }
});
