import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../../tests/realAtlas.ts';
import { SMALL } from '../../../tests/smallAtlas.ts';
import type { Period } from '../../domain/period.ts';
import { crossShade } from './crossShade.ts';
import { crossingOf, type Crossing } from './crossing.ts';
import { scatterLayout } from './scatterLayout.ts';

const CODES = ['59001', '59002', '59003', '59004'];
const IDS = ['unemploymentRate', 'medianLivingStandard'] as const;

function crossed(period = '2022'): Crossing {
  const crossing = crossingOf(SMALL.series.commune, 'commune', IDS, period as Period);
  if (!crossing) throw new Error('the small atlas crosses these two');
  return crossing;
}
const layout = scatterLayout(crossed(), CODES, 640);
const dot = (code: string) => layout.dots.find((one) => one.code === code);

describe('the scatter plot', () => {
  it('has a dot for each territory that has both figures, and for no other', () => {
    expect(layout.dots.map(({ code }) => code)).toEqual(['59001', '59002', '59003']);
  });

  it('stands the difficulty of both at the right and at the top, and turns the axis of an amount', () => {
    const [best, most] = [dot('59001'), dot('59003')];
    expect(most && best && most.x > best.x && most.y < best.y).toBe(true);
    // 15,000 € is above 25,000 €.
    expect((layout.yTicks[0]?.at ?? NaN) < (layout.yTicks.at(-1)?.at ?? NaN)).toBe(true);
  });

  it('keeps its scales from one period to another', () => {
    const before = scatterLayout(crossed('2012'), CODES, 640);
    expect([before.xTicks, before.xBreaks]).toEqual([layout.xTicks, layout.xBreaks]);
    expect(before.dots).not.toEqual(layout.dots);
  });

  it('marks the agglomeration where it is known, and nothing where it is not', () => {
    expect(layout.home.x).toBeCloseTo(
      (layout.xBreaks[0]?.at ?? NaN) +
        ((18.3 - 14) / (20 - 14)) * ((layout.xBreaks[1]?.at ?? NaN) - (layout.xBreaks[0]?.at ?? NaN)),
      6,
    );
    expect(scatterLayout(crossed('2017'), CODES, 640).home.x).toBeUndefined();
  });

  it('holds every dot inside its frame, on a telephone too', () => {
    for (const width of [328, 1300]) {
      const { dots, left, right, top, bottom } = scatterLayout(crossed(), CODES, width);
      for (const { x, y } of dots) expect(x > left && x < right && y > top && y < bottom).toBe(true);
    }
  });

  it('of the published figures is the one that was reviewed', async () => {
    const { series, boundaries } = await realAtlas();
    const crossing = crossingOf(
      series.commune,
      'commune',
      ['unemploymentRate', 'povertyRate'],
      '2022' as Period,
    );
    if (!crossing) throw new Error('the communes have both');
    const codes = (boundaries.commune?.features ?? []).map(({ properties }) => String(properties.code));
    const drawn = scatterLayout(crossing, codes, 640);
    const lines = [
      ...drawn.xBreaks.map(({ value, at }) => `across ${value} at ${at.toFixed(1)}`),
      ...drawn.yBreaks.map(({ value, at }) => `upright ${value} at ${at.toFixed(1)}`),
      `home ${drawn.home.x?.toFixed(1)} ${drawn.home.y?.toFixed(1)}`,
      ...drawn.dots.map(({ code, x, y }) => {
        const shade = crossShade(crossing, code);
        return `${code} ${x.toFixed(1)} ${y.toFixed(1)} ${shade.kind === 'class' ? shade.color : shade.kind}`;
      }),
      '',
    ];
    await expect(lines.join('\n')).toMatchFileSnapshot('../../../tests/golden/crossing.txt');
  });
});
