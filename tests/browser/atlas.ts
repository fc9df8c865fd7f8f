/** How the journeys open the atlas, find its parts by role and name, and read its pictures. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a view and waits until it answers, in its own font: places on the screen are those that stay. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await expect(mapOf(page)).toHaveAttribute('tabindex', '0');
  await page.evaluate(async () => void (await document.fonts.ready));
}

/** The frame around both maps. */
export function mapOf(page: Page): Locator {
  return page.locator('[data-map]');
}

/** The sentence of the view. */
export function sentenceOf(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** The lines of the legend that stand for a class or an absence. */
export function legendRows(page: Page): Locator {
  return page.getByRole('list', { name: 'Classes et absences' }).getByRole('listitem');
}

/** The lines of the legend that stand for an evolution. */
export function markRows(page: Page): Locator {
  return page.getByRole('list', { name: 'Évolution de l’écart' }).getByRole('listitem');
}

/** The lines of the table that stand for a territory. */
export function tableRows(page: Page): Locator {
  return page.locator('tr[data-code]');
}

/** The sheet of a territory, by its heading. */
export function sheetOf(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** One of the choices, by its visible label. */
export function choice(page: Page, label: string): Locator {
  return page.getByRole('combobox', { name: label, exact: true });
}

/** The search of a territory. */
export function searchBox(page: Page): Locator {
  return page.getByRole('combobox', { name: /^Chercher/ });
}

/** What the search found. */
export function results(page: Page): Locator {
  return page.getByRole('listbox', { name: /^Chercher/ }).getByRole('option');
}

/** Opens the classes and colours. */
export async function openDisplay(page: Page): Promise<void> {
  await page.getByText('Classes et couleurs').click();
}

/** What the address asks for. */
export function query(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** Waits until the address asks for this, and nothing else. */
export async function expectQuery(page: Page, expected: Record<string, string>): Promise<void> {
  await expect.poll(() => query(page)).toEqual(expected);
}

/** Starts MapLibre by its button, and waits until it has drawn. */
export async function startMapLibre(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Carte interactive' }).click();
  await expectInteractive(page);
}

/** Waits until MapLibre has taken over. */
export async function expectInteractive(page: Page): Promise<void> {
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'interactive', { timeout: 20_000 });
}

/** A place on the screen inside a territory of the map, far from its outline and from other shapes. */
export async function placeOf(page: Page, code: string): Promise<{ x: number; y: number }> {
  await mapOf(page).scrollIntoViewIfNeeded();
  return mapOf(page).evaluate((map, wanted) => {
    const shape = map.querySelector<SVGGeometryElement>(`path[data-code="${wanted}"]`);
    const svg = shape?.ownerSVGElement;
    const matrix = shape?.getScreenCTM();
    if (!shape || !svg || !matrix) throw new Error(`no shape of ${wanted}`);
    const box = shape.getBBox();
    const pointAt = (x: number, y: number) => Object.assign(svg.createSVGPoint(), { x, y });
    const clearance = (x: number, y: number) => {
      const around = (reach: number) =>
        [0, 1, 2, 3, 4, 5, 6, 7].every((eighth) => {
          const angle = (eighth * Math.PI) / 4;
          return shape.isPointInFill(pointAt(x + reach * Math.cos(angle), y + reach * Math.sin(angle)));
        });
      let reach = 0;
      while (around(reach + 1)) reach += 1;
      return reach;
    };
    const places = Array.from({ length: 400 }, (_, i) => [
      box.x + (box.width * ((i % 20) + 0.5)) / 20,
      box.y + (box.height * (Math.floor(i / 20) + 0.5)) / 20,
    ]);
    const [best = [0, 0]] = places
      .map(([x = 0, y = 0]) => [x, y, clearance(x, y)] as const)
      .sort((a, b) => b[2] - a[2]);
    const { x, y } = pointAt(best[0] ?? 0, best[1] ?? 0).matrixTransform(matrix);
    return { x, y };
  }, code);
}
