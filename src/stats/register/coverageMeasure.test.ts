import { describe, expect, it } from 'vitest';
import { COVERAGE_MEASURES, coverageMeasure, euroClass, figureOf, MEASURE_SLUGS } from './coverageMeasure.ts';

describe('coverageMeasure', () => {
  it.each(COVERAGE_MEASURES)('is read as it is written: %s', (measure) => {
    expect(coverageMeasure(MEASURE_SLUGS[measure])).toBe(measure);
  });

  it.each([undefined, '', 'dollars'])('counts actions where %j is asked for', (slug) => {
    expect(coverageMeasure(slug)).toBe('actions');
  });
});

describe('euroClass', () => {
  it.each([
    [undefined, undefined],
    [0, 0],
    [999, 0],
    [1000, 1],
    [9_999, 1],
    [10_000, 2],
    [100_000, 3],
  ])('puts %j cents for an inhabitant in the class %j: a bound goes up', (centsPerInhabitant, rank) => {
    expect(euroClass({ centsPerInhabitant })).toBe(rank);
  });
});

it('draws euros by their cents', () => {
  expect(figureOf({ actions: 1, cents: 250, posts: 3, amounts: 1, unpublished: 0 }, 'euros')).toBe(250);
});
