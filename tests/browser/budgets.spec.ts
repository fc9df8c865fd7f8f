import { expect, test } from '@playwright/test';
import { overweight } from '../../scripts/bench/budgets.ts';
import { weigh } from '../../scripts/bench/weights.ts';

test('what comes before the interactive map stays within its budgets', async () => {
  expect(overweight(await weigh('dist'))).toEqual([]);
});

test('no script of MapLibre is among those of the first load', async () => {
  const { scripts, mapLibre } = await weigh('dist');
  expect(mapLibre).toBeGreaterThan(200_000);
  expect(scripts).toBeLessThan(100_000);
});
