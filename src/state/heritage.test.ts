import { describe, expect, it } from 'vitest';
import { SMALL, deepFreeze } from '../../tests/smallAtlas.ts';
import type { FeatureProperties, Published, PublishedBoundaries } from '../domain/published.ts';
import { heritageOf } from './heritage.ts';

type From = NonNullable<FeatureProperties['from2015']>;

/** Neighbourhoods by their code, each named after it. */
function generation(codes: Readonly<Record<string, From | undefined>>): PublishedBoundaries {
  const [model] = SMALL.boundaries.commune?.features ?? [];
  if (!model) throw new Error('the small atlas has communes');
  const features = Object.entries(codes).map(([code, from2015]) => ({
    ...model,
    properties: { code, name: `name of ${code}`, anchor: [3, 50], ...(from2015 && { from2015 }) },
  }));
  return { type: 'FeatureCollection', source: 'contours', features } as unknown as PublishedBoundaries;
}
const from = (code: string, kept: number, inherited: number) =>
  ({ code, name: `name of ${code}`, kept, inherited }) as From[number];
const heritage = (qpv2015: PublishedBoundaries | undefined, qpv2024: PublishedBoundaries) =>
  heritageOf(deepFreeze({ boundaries: { qpv2015, qpv2024 } as Published['boundaries'] }));

describe('what left and what entered', () => {
  it('is the rest of the old surface and the rest of the new one', () => {
    const { pairs } = heritage(undefined, generation({ QN1: [from('QP1', 0.75, 0.5)] }));
    expect(pairs).toEqual([
      {
        old: { code: 'QP1', name: 'name of QP1' },
        heir: { code: 'QN1', name: 'name of QN1' },
        ...{ kept: 0.75, inherited: 0.5, left: 0.25, entered: 0.5 },
      },
    ]);
  });

  it('counts a part that another heir covers as kept', () => {
    const { pairs } = heritage(
      undefined,
      generation({ QN1: [from('QP1', 0.25, 1)], QN2: [from('QP1', 0.5, 1)] }),
    );
    expect(pairs.map(({ heir, left }) => [heir.code, left])).toEqual([
      ['QN2', 0.25],
      ['QN1', 0.25],
    ]);
  });

  it('counts what two old neighbourhoods bring to one heir, and is never below nothing', () => {
    const { pairs } = heritage(
      undefined,
      generation({ QN1: [from('QP1', 1, 0.5), from('QP2', 1, 0.25)], QN3: [from('QP3', 1, 1)] }),
    );
    expect(pairs.map(({ old, entered }) => [old.code, entered])).toEqual([
      ['QP1', 0.25],
      ['QP2', 0.25],
      ['QP3', 0],
    ]);
  });
});

it('tells the neighbourhoods of 2015 without heir and those of 2024 without ancestor', () => {
  const { withoutHeir, withoutAncestor } = heritage(
    generation({ QP1: undefined, QP2: undefined }),
    generation({ QN1: [from('QP1', 1, 1)], QN2: [] }),
  );
  expect(withoutHeir).toEqual([{ code: 'QP2', name: 'name of QP2' }]);
  expect(withoutAncestor).toEqual([{ code: 'QN2', name: 'name of QN2' }]);
});

it('knows nothing of an atlas with one generation', () => {
  expect(heritageOf({ boundaries: {} })).toEqual({ pairs: [], withoutHeir: [], withoutAncestor: [] });
});
