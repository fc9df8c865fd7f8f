import { choice, expectQuery, sentenceOf, sheetOf } from './atlas.ts';
import { expect, test } from './journey.ts';
import type { Page } from '@playwright/test';

async function openPerimeters(page: Page, more = ''): Promise<void> {
  await page.goto(`./?vue=perimetres${more}`);
  await expect(page.getByRole('table').first()).toBeVisible();
}

test('the menu leads to the perimeters, whose sentence is a question answered at once', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Périmètres 2015 / 2024' }).click();
  await expect(sentenceOf(page)).toHaveText('Que sont devenus les quartiers de 2015 ?');
  await expect(page.getByText(/^15 des 15 quartiers de 2015 ont un héritier en 2024/)).toContainText(
    '3 sont restés le même quartier',
  );
  await expectQuery(page, { vue: 'perimetres' });
});

test('the table gives for each pair the shares kept, left and entered, and the new neighbourhood', async ({
  page,
}) => {
  await openPerimeters(page);
  await expect(page.getByRole('row', { name: /^Le Trieu/ })).toHaveText(
    /QP059026.*QN05926M.*56\s%44\s%65\s%35\s%non9751\s042$/,
  );
  await expect(page.getByRole('row', { name: /Bruay Centre/ })).toContainText('aucun');
});

// 95 % both ways: 98 % and 89 % are not enough.
test('a neighbourhood that moved keeps two series apart, and one that stayed continues', async ({ page }) => {
  await openPerimeters(page, '&quartier=QP059028');
  const told = page.getByRole('region', { name: /^De Centre Ville \(QP059028\)/ });
  await expect(told).toContainText('ce n’est plus le même quartier');
  await choice(page, 'Quartier').selectOption({ label: 'Cité Le Jard (QP059032)' });
  await expectQuery(page, { vue: 'perimetres', quartier: 'QP059032' });
  await expect(page.getByRole('region', { name: /^De Cité Le Jard/ })).toContainText(
    'C’est le même quartier',
  );
  await expect(page.getByRole('img', { name: /^Population/ })).toBeVisible();
});

test('an heir of two neighbourhoods tells both passages', async ({ page }) => {
  await openPerimeters(page, '&quartier=QN05922M');
  await expect(page.getByRole('heading', { name: /^De .* à Cité Thiers/ })).toHaveCount(2);
});

test('a neighbourhood without ancestor says so', async ({ page }) => {
  await openPerimeters(page, '&quartier=QN05992N');
  await expect(page.getByText(/^Bruay Centre .* est nouveau/)).toBeVisible();
});

test('the keyboard chooses a pair, and opens the sheet of the old and of the new neighbourhood', async ({
  page,
}) => {
  await openPerimeters(page);
  await page.getByRole('button', { name: 'Le Trieu (QN05926M)' }).press('Enter');
  const opener = page.getByRole('button', { name: 'Fiche du quartier de 2015 : Le Trieu (QP059026)' });
  await opener.press('Enter');
  const old = sheetOf(page, 'Le Trieu (Fresnes-sur-Escaut)');
  await expect(old).toContainText('Repris en 2024 par');
  await old.getByRole('button', { name: 'Voir sa fiche : Le Trieu (QN05926M)' }).press('Enter');
  await expect(old).toContainText('Héritier d’un périmètre de 2015');
  await expect(old).toContainText('code QN05926M');
});

for (const [width, height] of [
  [360, 640],
  [1024, 768],
  [1366, 768],
] as const) {
  test(`nothing passes the edge of a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openPerimeters(page, '&quartier=QP059026');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
