import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { PublishedBoundaries } from '../domain/published.ts';
import type { TerritoryCode } from '../domain/territory.ts';
import { quarterAnswer } from './quarterAnswer.ts';

const DEGREE = 111_195.08;
const PARALLEL = DEGREE * Math.cos((50 * Math.PI) / 180);
const at = (east: number, north: number): [number, number] => [3 + east / PARALLEL, 50 + north / DEGREE];
const square = (west: number, south: number, size: number): Position[] =>
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ].map(([x = 0, y = 0]) => at(x, y));
const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates });

function level(
  shapes: Readonly<Record<string, Polygon | MultiPolygon>>,
  accuracy?: number,
  own: Readonly<Record<string, number>> = {},
): PublishedBoundaries {
  return {
    ...{ type: 'FeatureCollection', source: 'contours' },
    ...(accuracy === undefined ? {} : { accuracy }),
    features: Object.entries(shapes).map(([code, geometry]) => ({
      ...{ type: 'Feature', id: code, geometry },
      properties: {
        ...{ code: code as TerritoryCode, name: `Quartier ${code}`, anchor: [3, 50] },
        ...(own[code] === undefined ? {} : { accuracy: own[code] }),
      },
    })),
  };
}

/** Two communes of 10 km side by side, drawn to 100 m. */
const COMMUNES = level(
  { '59001': polygon(square(0, 0, 10_000)), '59002': polygon(square(10_000, 0, 10_000)) },
  100,
);
/** A neighbourhood of 1 km with a hole of 400 m in its middle, and one in two parts. */
const QUARTERS = level(
  {
    QN05901M: polygon(square(2000, 2000, 1000), square(2300, 2300, 400)),
    QN05902M: {
      type: 'MultiPolygon',
      coordinates: [[square(6000, 6000, 500)], [square(7000, 6000, 500)]],
    },
  },
  15,
);
const answerAt = (east: number, north: number, accuracy = 20, quarters = QUARTERS) =>
  quarterAnswer({ at: at(east, north), accuracy }, quarters, COMMUNES);

describe('whether a place is in a neighbourhood', () => {
  it('is inside beyond the margin, and says which and how far from the border', () => {
    const answer = answerAt(2100, 2500);
    expect(answer).toMatchObject({ kind: 'inside', quarter: { code: 'QN05901M', within: true, margin: 35 } });
    expect(answer.kind === 'inside' && answer.quarter.distance).toBeCloseTo(100, 0);
  });

  it('is outside beyond the margin, and says which neighbourhood is the nearest', () => {
    const answer = answerAt(1900, 2500);
    expect(answer).toMatchObject({ kind: 'outside', nearest: { code: 'QN05901M', within: false } });
  });

  it('is outside in a hole', () => {
    expect(answerAt(2500, 2500)).toMatchObject({ kind: 'outside', nearest: { code: 'QN05901M' } });
  });

  it('is inside in each part of a neighbourhood of two', () => {
    expect(answerAt(6250, 6250)).toMatchObject({ kind: 'inside', quarter: { code: 'QN05902M' } });
    expect(answerAt(7250, 6250)).toMatchObject({ kind: 'inside', quarter: { code: 'QN05902M' } });
    expect(answerAt(6750, 6250)).toMatchObject({ kind: 'outside' });
  });

  it.each([
    ['inside', 2030],
    ['outside', 1970],
    ['on the border', 2000],
  ])('decides nothing within the margin: %s', (_side, east) => {
    expect(answerAt(east, 2500)).toMatchObject({ kind: 'edge', quarters: [{ code: 'QN05901M' }] });
  });

  it('decides nothing within 20 m, however accurate all is', () => {
    const sharp = level({ QN05901M: polygon(square(2000, 2000, 1000)) }, 1);
    expect(answerAt(2019, 2500, 1, sharp).kind).toBe('edge');
    expect(answerAt(2021, 2500, 1, sharp).kind).toBe('inside');
    expect(answerAt(1981, 2500, 1, sharp).kind).toBe('edge');
    expect(answerAt(1979, 2500, 1, sharp).kind).toBe('outside');
  });

  it('takes the accuracy of the neighbourhood before that of its level, and 100 m where there is neither', () => {
    const shapes = { QN05901M: polygon(square(2000, 2000, 1000)) };
    const marginIn = (quarters: PublishedBoundaries) => {
      const answer = answerAt(2005, 2500, 20, quarters);
      return answer.kind === 'edge' && answer.quarters[0].margin;
    };
    expect(marginIn(level(shapes, 40, { QN05901M: 6 }))).toBe(26);
    expect(marginIn(level(shapes, 40))).toBe(60);
    expect(marginIn(level(shapes))).toBe(120);
  });

  it('decides nothing for a place that is known to one kilometre only, in a neighbourhood of one', () => {
    expect(answerAt(2200, 2200, 1000).kind).toBe('edge');
  });

  it('names both neighbourhoods that share a border, the nearest first', () => {
    const both = level(
      { QN05901M: polygon(square(2000, 2000, 1000)), QN05902M: polygon(square(3000, 2000, 1000)) },
      15,
    );
    const answer = answerAt(3010, 2500, 20, both);
    expect(answer.kind === 'edge' && answer.quarters.map(({ code }) => code).sort()).toEqual([
      'QN05901M',
      'QN05902M',
    ]);
  });

  it('is inside one of two that overlap, where it lies deep in it', () => {
    const both = level(
      { QN05901M: polygon(square(2000, 2000, 1000)), QN05902M: polygon(square(2480, 2000, 1000)) },
      15,
    );
    expect(answerAt(2490, 2500, 20, both)).toMatchObject({ kind: 'inside', quarter: { code: 'QN05901M' } });
  });

  it('is beyond the agglomeration, never outside, where the atlas knows no neighbourhood', () => {
    expect(answerAt(-500, 2500).kind).toBe('beyond');
  });

  it.each([
    ['inside its limit', 100],
    ['outside its limit', -100],
  ])('is at the border of the agglomeration where the drawings leave it open: %s', (_side, east) => {
    expect(answerAt(east, 8000).kind).toBe('border');
  });

  it('is outside at the border of two communes of the agglomeration', () => {
    expect(answerAt(10_000, 3000).kind).toBe('outside');
  });

  it('is inside a neighbourhood that reaches beyond the agglomeration, there too', () => {
    const reaching = level({ QN05901M: polygon(square(-1000, 2000, 2000)) }, 15);
    expect(answerAt(-500, 3000, 20, reaching).kind).toBe('inside');
    expect(answerAt(-990, 3000, 20, reaching).kind).toBe('edge');
  });

  it('says that no neighbourhood is near where there is none', () => {
    expect(answerAt(2500, 2500, 20, level({}))).toEqual({ kind: 'outside', nearest: undefined });
  });

  it('never changes its mind within the accuracies: a place moved by less, a border drawn aside by less', () => {
    const position = fc.record({
      east: fc.double({ min: 1500, max: 3500, noNaN: true }),
      north: fc.double({ min: 1500, max: 3500, noNaN: true }),
      moved: fc.double({ min: 0, max: 19.5, noNaN: true }),
      aside: fc.double({ min: -14.5, max: 14.5, noNaN: true }),
      angle: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
    });
    fc.assert(
      fc.property(position, ({ east, north, moved, aside, angle }) => {
        const answer = answerAt(east, north);
        const truth = inDrawing(east + moved * Math.cos(angle) + aside, north + moved * Math.sin(angle));
        if (answer.kind === 'inside') expect(truth).toBe(true);
        if (answer.kind === 'outside') expect(truth).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

/** Whether a place is in the first neighbourhood, by its corners alone. */
function inDrawing(east: number, north: number): boolean {
  const between = (value: number, from: number, to: number) => value >= from && value <= to;
  const holed = between(east, 2300, 2700) && between(north, 2300, 2700);
  return between(east, 2000, 3000) && between(north, 2000, 3000) && !holed;
}
