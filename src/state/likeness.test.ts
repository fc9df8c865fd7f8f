import { expect, it } from 'vitest';
import { likenesses, stability } from './likeness.ts';

/** From 100 to 1,000 inhabitants, then shares from 10 to 30 %, at the first and the last decile. */
const DECILES = [
  [50, 100, ...Array<number>(7).fill(300), 1000, 5000],
  ...Array.from({ length: 8 }, () => [0, 10, ...Array<number>(7).fill(20), 30, 90]),
];

it('orders the variables by what separates France, the most alike first', () => {
  const own = { values: [1000, 20, 20, 20, null, 20, 20, 20, 20] };
  const twin = { values: [100, 20, 25, 22, 20, null, 20, 30, 21] };
  const found = likenesses(own, twin, DECILES);
  expect(found.map(({ variable }) => variable)).toEqual([
    'under25',
    'women',
    'from50',
    'onePerson',
    'over60',
    'under26',
    'population',
  ]);
  // Ten times fewer inhabitants, of a France where ten times separate the ends; 10 points of 20.
  expect(found.at(-1)?.difference).toBeCloseTo(1, 9);
  expect(found.at(-2)?.difference).toBeCloseTo(0.5, 9);
});

it('tells how many twins stay, over the variables left out in turn', () => {
  const all = { twins: [{ stays: 9 }, { stays: 9 }] };
  expect(stability([all, { twins: [{ stays: 9 }, { stays: 0 }] }, { twins: [] }])).toBe(1.5);
  expect(stability([{ twins: [] }])).toBeNaN();
});
