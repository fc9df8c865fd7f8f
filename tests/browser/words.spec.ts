import type { Page } from '@playwright/test';
import { choice, open, results, searchBox, sentenceOf } from './atlas.ts';
import { expect, test } from './journey.ts';

/** What each option of the choices shows when it is the one chosen: all of it, or as much as there is room for. */
function shownOptions(page: Page): Promise<Record<string, { whole: string; shown: string }[]>> {
  return page.locator('#choix select').evaluateAll((selects) =>
    Object.fromEntries(
      (selects as HTMLSelectElement[]).map((select) => {
        const probe = select.cloneNode() as HTMLSelectElement;
        Object.assign(probe.style, { width: 'max-content', position: 'absolute' });
        select.after(probe);
        const fits = (text: string) => {
          probe.replaceChildren(new Option(text));
          return probe.offsetWidth <= select.offsetWidth;
        };
        const shown = (text: string) => {
          let cut = text;
          while (cut !== '' && !fits(cut === text ? text : `${cut}…`)) cut = cut.slice(0, -1);
          return cut;
        };
        const options = [...select.options].map(({ text }) => ({ whole: text, shown: shown(text) }));
        probe.remove();
        return [select.id, options];
      }),
    ),
  );
}

for (const width of [360, 800, 1024, 1366]) {
  test(`at ${width} px no level and no period is cut, and no two indicators look alike`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    for (const query of ['', '?niveau=iris', '?niveau=qpv-2024', '?niveau=qpv-2015']) {
      await open(page, query);
      const unfold = page.getByRole('button', { name: 'Changer de niveau, d’indicateur ou de période' });
      if (await unfold.isVisible()) await unfold.click();
      const { niveau = [], periode = [], theme = [], indicateur = [] } = await shownOptions(page);
      expect(niveau.map(({ shown }) => shown)).toEqual(['Communes', 'IRIS', 'QPV 2024', 'QPV 2015']);
      expect(periode.map(({ shown }) => shown)).toEqual(periode.map(({ whole }) => whole));
      for (const options of [theme, indicateur])
        expect(new Set(options.map(({ shown }) => shown)).size).toBe(options.length);
    }
  });
}

test('a level and an edition, short in their menu, are described in full', async ({ page }) => {
  await open(page, '?niveau=qpv-2015');
  await expect(choice(page, 'Niveau')).toHaveAccessibleDescription('Quartiers prioritaires (2015-2023)');
  await expect(choice(page, 'Période')).toHaveAccessibleDescription(
    'édition 2022 (année observée non précisée par la source)',
  );
});

test('no straight apostrophe is read, in names, sheets, sources or results', async ({ page }) => {
  const expectCurved = async () => {
    const text = await page.evaluate(() => `${document.title} ${document.body.innerText}`);
    expect(text).toContain('l’Escaut');
    expect(text).not.toContain("'");
  };
  await open(page, '?indicateur=demandeurs-d-emploi&territoire=59153');
  await expectCurved();
  await page.getByRole('button', { name: /^D’où vient ce chiffre/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectCurved();
  await page.keyboard.press('Escape');
  for (const typed of ["condé-sur-l'escaut", 'condé-sur-l’escaut']) {
    await searchBox(page).fill(typed);
    await expect(results(page).first()).toHaveText('Condé-sur-l’Escaut commune');
  }
  await expectCurved();
});

test('a name is not broken at its hyphens, unless it is longer than the line', async ({ page }) => {
  await open(page, '?niveau=qpv-2024');
  /** On how many lines each hyphenated word of the sentence stands. */
  const lines = () =>
    sentenceOf(page)
      .locator('span')
      .evaluateAll((words) =>
        Object.fromEntries(
          words.map((word) => {
            const range = document.createRange();
            range.selectNodeContents(word);
            const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
            return [word.textContent ?? '', new Set(tops).size];
          }),
        ),
      );
  for (let width = 320; width <= 420; width += 10) {
    await page.setViewportSize({ width, height: 640 });
    expect(await lines(), `${width} px`).toEqual({
      '15-64': 1,
      '(Condé-sur-l’Escaut)': 1,
      'Pépinière-De': 1,
      '(Saint-Saulve).': 1,
    });
  }
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await page.setViewportSize({ width: 320, height: 640 });
  expect((await lines())['(Condé-sur-l’Escaut)']).toBeGreaterThan(1);
  expect(await sentenceOf(page).evaluate((h1) => h1.scrollWidth - h1.clientWidth)).toBe(0);
});
