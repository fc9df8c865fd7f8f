import { describe, expect, it } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import { defaultView, type View } from './view.ts';
import { viewAtLevel } from './viewAtLevel.ts';

const VIEW: View = {
  ...defaultView(SMALL.manifest.profile.defaults),
  crossed: 'povertyRate',
  priorities: [
    { indicator: 'povertyRate', weight: 4 },
    { indicator: 'employmentRate15to64', weight: 2 },
  ],
};

describe('a view at another level', () => {
  it('weighs what the level offers of what was weighed, and crosses with what it offers', () => {
    const at = viewAtLevel(VIEW, 'qpv2024', SMALL.series);
    expect(at.priorities).toEqual([{ indicator: 'employmentRate15to64', weight: 2 }]);
    expect(at.crossed).toBeNull();
    expect(viewAtLevel({ ...VIEW, crossed: 'population' }, 'qpv2024', SMALL.series).crossed).toBe(
      'population',
    );
  });

  it('is the very same at its own level', () => {
    expect(viewAtLevel(VIEW, VIEW.level, SMALL.series)).toBe(VIEW);
  });
});
