import type { Page } from '@playwright/test';
import { mapOf, open, startMapLibre } from './atlas.ts';
import { expect, test } from './journey.ts';
import { alike, colorsAt, distance, mainColor, meanColor, placesInside } from './pixels.ts';

/** What a view shows inside each territory, in the SVG map then in MapLibre. */
const VIEWS: Readonly<Record<string, string>> = {
  'the default view': '',
  'a view with hatchings': '?indicateur=taux-de-pauvrete',
  'the gap to the agglomeration': '?methode=ecart-a-l-agglomeration&classes=7',
};

/** A picture of the SVG map, then one of MapLibre in its place. */
async function bothMaps(page: Page): Promise<[Buffer, Buffer]> {
  const svg = await mapOf(page).screenshot();
  await startMapLibre(page);
  await page.mouse.move(0, 0);
  return [svg, await mapOf(page).screenshot()];
}

/** The territories without a figure. */
function hatchedCodes(page: Page): Promise<string[]> {
  return mapOf(page)
    .locator('path[data-code][fill^="url"]')
    .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('data-code') ?? ''));
}

for (const [view, query] of Object.entries(VIEWS)) {
  test(`MapLibre paints the colours of the SVG map at the same places: ${view}`, async ({
    page,
    context,
  }) => {
    await open(page, query);
    const places = await placesInside(page);
    expect(Object.keys(places)).toHaveLength(35);
    const shots = await bothMaps(page);
    const [svg, canvas] = [
      await colorsAt(context, shots[0], places),
      await colorsAt(context, shots[1], places),
    ];
    const hatched = await hatchedCodes(page);
    const apart = Object.keys(places).flatMap((code) => {
      const [before, after] = [svg[code] ?? [], canvas[code] ?? []];
      const main = distance(mainColor(before), mainColor(after));
      // The strokes of a hatching need not begin at the same place, and names are read over both.
      const mean = distance(meanColor(before), meanColor(after));
      return main > 3 || (hatched.includes(code) && mean > 25) ? [{ code, main, mean }] : [];
    });
    expect(apart).toEqual([]);
  });
}

test('MapLibre takes over without a jump: moved by a pixel, its picture is less like that of the SVG map', async ({
  page,
  context,
}) => {
  await open(page);
  const [still = 0, ...moved] = await alike(context, await bothMaps(page), [
    [0, 0],
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ]);
  expect(still).toBeGreaterThan(Math.max(...moved));
});
