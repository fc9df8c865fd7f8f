import { describe, expect, it } from 'vitest';
import { series } from '../../tests/smallAtlas.ts';
import type { Cell } from '../domain/measure.ts';
import type { IndicatorId } from '../domain/indicators.ts';
import type { PublishedSeries, Series } from '../domain/published.ts';
import { aroundOf, type ProgrammeYears, type Surrounded } from '../state/register/around.ts';
import { changeText, figureText, surroundedText, trajectoryText } from './aroundWords.ts';

const EMPTY: PublishedSeries = { commune: {}, iris: {}, qpv2024: {}, qpv2015: {} };
const CENSUS = ['2007', '2012', '2017', '2018', '2022'];
const census = (values: readonly Cell[]) => series(CENSUS, [10, 11, 12, 12, 11], { '59001': values });

function around(id: IndicatorId, own: Series, years: ProgrammeYears): Surrounded {
  const found = aroundOf({
    series: { ...EMPTY, commune: { [id]: own } },
    ...{ level: 'commune', code: '59001', years, reference: null },
  }).find((one) => one.id === id);
  if (!found?.known) throw new Error('not surrounded');
  return found;
}

describe('a figure before and after', () => {
  const own = census([20, 24, 25, 25, 22]);
  const found = around('unemploymentRate', own, { from: 2007, to: 2009 });

  it('is told with its unit and its period', () => {
    const place = { level: 'commune', code: '59001', series: own } as const;
    expect(figureText('unemploymentRate', place, found.before)).toBe('20,0\u202f% (2007)');
    expect(surroundedText(found, place)).toBe(
      'Avant\u00a0: 20,0\u202f% en 2007\u202f; après\u00a0: 24,0\u202f% en 2012.',
    );
  });

  it('changes by points and in percent, with its margin', () => {
    expect(changeText(found, 'commune')).toBe('+4,0\u00a0points (±\u202f0,1), soit +20\u202f%');
  });

  it('has its change of gap judged as everywhere', () => {
    expect(trajectoryText(found, 'commune')).toBe('décrochage\u00a0: +3,0\u00a0points (±\u202f0,1)');
  });

  it('does not change where the change is within its margin', () => {
    const margins = { '59001': [3, 3, 3, 3, 3] };
    const unsure = around('unemploymentRate', { ...own, margins }, { from: 2007, to: 2009 });
    expect(changeText(unsure, 'commune')).toContain('pas de changement significatif');
  });

  it('says why two periods do not compare', () => {
    const close = around('unemploymentRate', census(['missing', 'missing', 25, 25, 'missing']), {
      from: 2017,
      to: 2018,
    });
    expect(changeText(close, 'commune')).toMatch(/^Deux millésimes du recensement distants de 1 an/);
  });

  it('says that the last figure is still during a programme that goes on', () => {
    const open = around('unemploymentRate', own, { from: 2015, to: undefined });
    const place = { level: 'commune', code: '59001', series: own } as const;
    expect(surroundedText(open, place)).toContain('dernier chiffre, encore pendant');
  });

  it('of a count has no unit, no margin and no gap', () => {
    const seekers = series(['2009', '2015'], [100, 120], { '59001': [50, 60] });
    const count = around('jobSeekersRegistered', seekers, { from: 2009, to: 2014 });
    expect(changeText(count, 'commune')).toBe('+10, soit +20\u202f%');
    expect(trajectoryText(count, 'commune')).toContain('Un nombre n’a pas d’écart');
  });

  it('of an amount changes by euros', () => {
    const income = series(['2014', '2019'], [20000, 21000], { '59001': [18000, 19000] });
    const amount = around('medianLivingStandard', income, { from: 2014, to: 2018 });
    expect(changeText(amount, 'commune')).toMatch(/^\+1\u202f000\u202f€/);
  });
});
