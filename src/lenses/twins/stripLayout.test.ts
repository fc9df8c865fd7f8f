import { expect, it } from 'vitest';
import type { TwinQuarter } from '../../domain/twins.ts';
import { stripLayout } from './stripLayout.ts';

const DECILES = [
  [1, 10, 20, 30, 40, 100, 200, 300, 400, 1000, 5000],
  ...Array.from({ length: 8 }, () => [0, 10, 12, 14, 16, 20, 22, 24, 26, 30, 90]),
];
const quarter = (...values: readonly (number | null)[]) => ({ values }) as unknown as TwinQuarter;
const OWN = quarter(100, 20, null, 40, 20, 20, 20, 20, 20);
const TWINS = [quarter(1000, 10, 20, 20, 20, 20, 20, 20, 20), quarter(10, 30, 25, 20, null, 20, 20, 20, 20)];
const strips = stripLayout(OWN, TWINS, DECILES, 216);

it('stands the size by its logarithm: ten times more is as far as ten times less', () => {
  expect(strips[0]).toMatchObject({ own: 108, twins: [208, 8], band: [8, 208], median: 108 });
});

it('stretches over what it shows, and leaves out an absence', () => {
  expect(strips[1]).toMatchObject({ own: 108, twins: [8, 208] });
  expect(strips[2]).toMatchObject({ own: undefined, band: [8, 208] });
  expect(strips[3]?.own).toBe(208);
  expect(strips[4]?.twins).toHaveLength(1);
});

it('draws the strips as they were reviewed', async () => {
  await expect(`${JSON.stringify(strips, undefined, 1)}\n`).toMatchFileSnapshot(
    '../../../tests/golden/strips.json',
  );
});
