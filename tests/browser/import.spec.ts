import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { toXlsx } from '../../src/files/toXlsx.ts';
import { FIVE_ROWS, frenchCsv, manyRows, type BroughtFile } from './broughtFiles.ts';
import { expect, test } from './journey.ts';

/** Opens the import and gives it a file. */
async function bring(page: Page, file: BroughtFile): Promise<void> {
  await page.goto('./?vue=importer');
  await page.getByLabel('Choisir un fichier CSV ou XLSX').setInputFiles(file);
}

/** Checks the rows, and waits for what they say. */
async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vérifier les lignes' }).click();
  await expect(page.getByRole('heading', { name: 'Ce que dit le fichier' })).toBeFocused();
}

/** The file that a button saves. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('a table is recognised, checked, shown with the register for this visit, and forgotten', async ({
  page,
}) => {
  await bring(page, frenchCsv(FIVE_ROWS));
  await expect(page.getByRole('heading', { name: 'Le fichier', exact: true })).toBeFocused();
  await expect(page.getByText('UTF-8 avec sa marque, cases séparées par : point-virgule')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Montant (€)' })).toHaveValue('7');
  await check(page);
  await expect(page.getByText('Sur 5 lignes lues, 3 sont acceptées et 2 refusées.')).toBeVisible();
  const refusals = page.getByRole('region', { name: '2 lignes refusées' }).getByRole('row');
  await expect(refusals.nth(1)).toContainText(/4\s*Territoires\s*plusieurs portent ce nom.*Centre Ville$/);
  await expect(refusals.nth(2)).toContainText(/5\s*Montant\s*n’est pas un montant\s*=1\+1/);
  // What would run elsewhere is text here.
  await expect(page.getByRole('rowheader', { name: '<script>alert(1)</script>' })).toBeVisible();

  // Homonyms are listed; the visitor tells which is meant.
  const choice = page.getByRole('combobox', { name: 'Territoire : « Centre Ville »' });
  await expect(choice.getByRole('option', { name: /^Centre Ville \(QPV 2024/ })).toHaveCount(2);
  await choice.selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Vérifier à nouveau' }).first().click();
  await expect(page.getByText('Sur 5 lignes lues, 4 sont acceptées et 1 refusée.')).toBeVisible();

  const totals = page.getByRole('region', { name: 'Totaux avant et après' });
  await expect(totals.getByRole('row', { name: /^Votre fichier, seul/ })).toContainText(
    '1\u202f344,56\u202f€',
  );

  await page.getByRole('button', { name: 'Montrer dans l’atlas pour cette visite' }).click();
  await expect(page.getByText('4 lignes sont montrées avec le registre.')).toBeVisible();
  await page.getByRole('button', { name: 'Voir les actions' }).click();
  await expect(page.getByText(/4 actions de votre fichier «\sactions-2024\.csv\s»/)).toBeVisible();
  await page.getByRole('link', { name: 'Liste' }).click();
  await page.getByLabel('Chercher dans les actions').fill('Ateliers vélo');
  await expect(page.getByRole('button', { name: 'Ateliers vélo' })).toBeVisible();

  await page.getByRole('button', { name: 'Oublier les lignes de mon fichier' }).click();
  await expect(page.getByText('Vos lignes sont oubliées')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Ateliers vélo' })).toBeHidden();
});

test('the files given back open in a French spreadsheet and in data/, formulas neutralised', async ({
  page,
}) => {
  await bring(page, frenchCsv(FIVE_ROWS));
  await check(page);
  const corrected = await saved(page, 'Fichier corrigé, CSV pour Excel (français)');
  expect(corrected.name).toBe('actions-2024-corrige-excel.csv');
  expect(corrected.text.startsWith('\ufeffIdentifiant;Programme;')).toBe(true);
  expect(corrected.text).toContain(';1234,56;');
  expect(corrected.text).toContain(";'=cmd|' /C calc'!A0 <script>");
  expect(corrected.text.replaceAll('\r\n', '')).not.toContain('\n');

  const data = await saved(page, 'actions.csv, à mettre dans data/');
  expect(data.name).toBe('actions.csv');
  expect(data.text.split('\n')[0]).toBe(
    'id,programme,parent,title,theme,locationGrade,territories,beneficiary,funders,startYear,endYear,amountEur,amountNote,source,jobs,posts,inhabitantsReached,status',
  );
  expect(data.text).toContain('etat:1000.5;region,2024,2024,1234.56,');

  const refused = await saved(page, 'Lignes refusées, CSV pour Excel (français)');
  expect(refused.text).toMatch(/\r\n4;"?Territoires : « Centre Ville » : plusieurs portent ce nom/);
});

test('50,000 rows are read while the page answers, and can be shown', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    const seen = { frames: 0, longest: 0, before: 0 };
    Object.assign(window, { seen });
    const step = (now: number) => {
      if (document.querySelector('progress')) {
        seen.frames += 1;
        if (seen.before) seen.longest = Math.max(seen.longest, now - seen.before);
      }
      seen.before = now;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  await bring(page, frenchCsv(manyRows(50_000)));
  await expect(page.getByRole('heading', { name: 'Le fichier', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Vérifier les lignes' }).click();
  // A part of the page unfolds while the rows are read.
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByText('Autres', { exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Signe des décimales' })).toBeVisible();
  await expect(
    page.getByText('Sur 50\u202f000 lignes lues, 50\u202f000 sont acceptées et 0 refusée.'),
  ).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Montrer dans l’atlas pour cette visite' }).click();
  await expect(page.getByText('50\u202f000 lignes sont montrées avec le registre.')).toBeVisible({
    timeout: 60_000,
  });
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { frames: number; longest: number } }).seen,
  );
  // A page that waits for the reading draws nothing meanwhile.
  expect(seen.frames).toBeGreaterThan(10);
  test.info().annotations.push({
    type: 'longest pause between two frames, ms',
    description: String(Math.round(seen.longest)),
  });
});

test('a reading is stopped when the visitor says so, and nothing of it is kept', async ({ page }) => {
  await bring(page, frenchCsv(manyRows(99_000)));
  await expect(page.getByRole('heading', { name: 'Le fichier', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Vérifier les lignes' }).click();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('alert')).toHaveText('Import annulé : rien n’a été gardé.');
  await expect(page.getByRole('heading', { name: 'Ce que dit le fichier' })).toBeHidden();
  await expect(page.getByLabel('Choisir un fichier CSV ou XLSX')).toBeFocused();
});

test('a file of 200 MB is refused politely, without being read', async ({ page }) => {
  await page.goto('./?vue=importer');
  await expect(page.getByLabel('Choisir un fichier CSV ou XLSX')).toBeVisible();
  await page.evaluate(() => {
    const file = new File(['a;b'], 'immense.csv');
    Object.defineProperty(file, 'size', { value: 200_000_000 });
    for (const reading of ['arrayBuffer', 'text', 'stream', 'slice']) {
      Object.defineProperty(file, reading, { value: () => console.error(`read by ${reading}`) });
    }
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: { files: [file] } });
    document.querySelector('#import-fichier')?.dispatchEvent(event);
  });
  await expect(page.getByRole('alert')).toContainText('Le fichier pèse 200\u202fMo');
});

test('a workbook is read under the policy, its largest sheet unpacked in the worker', async ({ page }) => {
  const heads = [
    'Intitulé',
    'Programme',
    'Thème',
    'Territoires',
    'Bénéficiaire',
    'Financeurs',
    'Année',
    'Montant',
  ];
  const rows = manyRows(8000).map((row) => row.split(';'));
  const cells = rows.map((row) =>
    row.map((value, i) => ({ value: i === 7 ? Number(value.replace(',', '.')) : value })),
  );
  const workbook = await toXlsx([
    { name: 'Notes', widths: [], rows: [[{ value: 'à lire' }]] },
    { name: 'Actions', widths: [], rows: [heads.map((value) => ({ value })), ...cells] },
  ]);
  const buffer = Buffer.from(await workbook.arrayBuffer());
  await bring(page, { name: 'classeur.xlsx', mimeType: '', buffer });
  await expect(page.getByText(/8\u202f000 lignes, classeur XLSX/)).toBeVisible({ timeout: 60_000 });
  await check(page);
  await expect(
    page.getByText('Sur 8\u202f000 lignes lues, 8\u202f000 sont acceptées et 0 refusée.'),
  ).toBeVisible();
});

test('rows are kept on the device when asked, read again at the next visit, and forgotten for good', async ({
  page,
}) => {
  await bring(page, frenchCsv(FIVE_ROWS));
  await check(page);
  await page.getByLabel('Les garder aussi sur cet appareil').check();
  await page.getByRole('button', { name: 'Montrer dans l’atlas pour cette visite' }).click();
  await expect(page.getByText('Elles sont gardées sur cet appareil')).toBeVisible();
  await page.goto('./?vue=actions');
  await expect(page.getByText(/3 actions de votre fichier.*Gardé sur cet appareil/)).toBeVisible();
  await page.getByRole('button', { name: 'Oublier les lignes de mon fichier' }).click();
  await expect(page.getByText('Vos lignes sont oubliées')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Vues des actions' })).toBeVisible();
  await expect(page.getByText(/de votre fichier/)).toBeHidden();
});

test('needs are imported too, from the keyboard alone', async ({ page }) => {
  await page.goto('./?vue=importer');
  await page.getByLabel('Choisir un fichier CSV ou XLSX').focus();
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  const text =
    'Besoin exprimé;Thème;Territoires;Année;Exprimé par;Nombre\nDes bancs;Lien social et médiation;Anzin;2024;Conseil citoyen;12\n';
  await (await choosing).setFiles({ name: 'besoins.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByRole('heading', { name: 'Le fichier', exact: true })).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Ce que contient le tableau' })).toHaveValue('needs');
  await page.getByRole('button', { name: 'Vérifier les lignes' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ce que dit le fichier' })).toBeFocused();
  await expect(page.getByRole('row', { name: /^Des bancs/ }).last()).toContainText('conseil citoyen');
});
