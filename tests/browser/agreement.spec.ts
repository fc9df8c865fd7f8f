import type { Page } from '@playwright/test';
import { open } from './atlas.ts';
import { expect, test } from './journey.ts';

/** Views of every level, kind of figure and method, with and without absences. */
const VIEWS: Readonly<Record<string, string>> = {
  'the default view': '',
  'plain values': '?vue=valeurs',
  'natural breaks, seven classes, 2007': '?vue=valeurs&periode=2007&methode=jenks&classes=7',
  'the gap, six classes': '?vue=valeurs&methode=ecart-a-l-agglomeration&classes=6',
  'poverty with secrecy': '?vue=valeurs&indicateur=taux-de-pauvrete',
  'poverty of a period that misses figures':
    '?vue=valeurs&indicateur=taux-de-pauvrete&periode=2019&methode=intervalles-egaux',
  'benefits for a hundred homes': '?vue=valeurs&indicateur=foyers-rsa-pour-100-residences-principales',
  'neighbourhoods of 2024': '?vue=valeurs&niveau=qpv-2024&classes=7',
  'neighbourhoods of 2015 with secrecy': '?vue=valeurs&niveau=qpv-2015&indicateur=part-des-60-ans-et-plus',
  'a count with secrecy': '?vue=valeurs&niveau=qpv-2015&indicateur=demandeurs-d-emploi-abc-femmes',
};

/** The class of each territory, as each picture carries it. */
function classes(page: Page) {
  return page.evaluate(() => {
    const read = (selector: string) =>
      Object.fromEntries(
        [...document.querySelectorAll(selector)]
          .map((element) => [
            element.getAttribute('data-code') ?? '',
            element.getAttribute('data-class') ?? 'circle',
          ])
          .sort(),
      ) as Record<string, string>;
    const legend = [...document.querySelectorAll('li[data-class]')].map((row) => [
      row.getAttribute('data-class') ?? '',
      Number(row.getAttribute('data-count')),
    ]);
    const fills = (selector: string) =>
      Object.fromEntries(
        [...document.querySelectorAll(selector)].map((element) => [
          element.closest('[data-class]')?.getAttribute('data-class') ?? 'circle',
          element.getAttribute('fill'),
        ]),
      ) as Record<string, string | null>;
    return {
      map: read('[data-map] path[data-code]'),
      circles: Object.keys(read('[data-map] circle[data-code]')),
      table: read('tr[data-code]'),
      chart: read('[role="application"]:not([data-map]) :is(circle, path)[data-code]'),
      legend: Object.fromEntries(legend) as Record<string, number>,
      colors: [
        fills('li[data-class] rect'),
        fills('[data-map] path[data-code]'),
        fills('tr[data-code] rect'),
        fills('[role="application"]:not([data-map]) :is(circle, path)[data-code]'),
      ],
    };
  });
}

const isAbsence = (name: string) => !/^\d+$|^circle$/.test(name);

test('map, table, chart and legend give every territory the same class', async ({ page }) => {
  for (const [view, query] of Object.entries(VIEWS))
    await test.step(view, async () => {
      await open(page, query);
      await expect(page.locator('[role="application"]:not([data-map]) svg')).toBeVisible();
      const { map, circles, table, chart, legend } = await classes(page);
      expect(Object.keys(map)).toHaveLength(query.includes('qpv') ? 15 : 35);
      expect(table).toEqual(map);
      const present = Object.entries(map).filter(([, name]) => !isAbsence(name));
      expect(chart).toEqual(Object.fromEntries(present));
      const counts: Record<string, number> = {};
      for (const name of Object.values(map)) if (name !== 'circle') counts[name] = (counts[name] ?? 0) + 1;
      expect(Object.fromEntries(Object.entries(legend).filter(([, count]) => count > 0))).toEqual(counts);
      if (circles.length > 0) expect(circles).toEqual(present.map(([code]) => code));
    });
});

test('a class has one colour in the map, the legend, the chart and the table', async ({ page }) => {
  await open(page, '?vue=valeurs&indicateur=taux-de-pauvrete');
  await expect(page.locator('[role="application"]:not([data-map]) svg')).toBeVisible();
  const { colors } = await classes(page);
  const [legend, map, table, chart] = colors;
  expect(Object.keys(legend ?? {})).toHaveLength(6);
  expect(map).toEqual(legend);
  expect(table).toEqual(legend);
  expect(legend).toMatchObject(chart ?? {});
});
