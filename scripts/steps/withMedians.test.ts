import { describe, expect, it } from 'vitest';
import { series } from '../../tests/smallAtlas.ts';
import type { Cell } from '../../src/domain/measure.ts';
import type { Period } from '../../src/domain/period.ts';
import type { TerritoryCode } from '../../src/domain/territory.ts';
import { withMedians } from './withMedians.ts';

const OURS = series(['edition-2017', 'edition-2022'], ['missing', 'missing'], { QP059021: [50, 52] });

/** A national table of one column, with these figures. */
function national(figures: readonly Cell[], indicator = 'povertyRate') {
  const key = `${indicator}@edition-2022`;
  return {
    columns: [{ key, indicator, period: 'edition-2022' as Period }],
    rows: figures.map((cell, i) => ({
      code: `QP${String(100_000 + i).slice(1)}` as TerritoryCode,
      name: '',
      place: '',
      figures: new Map([[key, cell]]),
    })),
  };
}
const counted = Array.from({ length: 501 }, (_, i) => i / 10);
const all = (own: typeof OURS, id: 'povertyRate' | 'population' = 'povertyRate') => ({
  ...{ commune: {}, iris: {}, qpv2024: {} },
  qpv2015: { [id]: own },
});

describe('withMedians', () => {
  it('adds the middle neighbourhood of France in the same edition, absences left out', () => {
    const { qpv2015 } = withMedians(all(OURS), national(['suppressed', ...counted.toReversed()]));
    expect(qpv2015.povertyRate?.references).toEqual({ QPV: ['missing', 25] });
  });

  it('adds none of a few neighbourhoods', () => {
    const { qpv2015 } = withMedians(all(OURS), national(counted.slice(0, 499)));
    expect(qpv2015.povertyRate?.references).toBeUndefined();
  });

  it('adds none to a count', () => {
    const { qpv2015 } = withMedians(all(OURS, 'population'), national(counted, 'population'));
    expect(qpv2015.population?.references).toBeUndefined();
  });
});
