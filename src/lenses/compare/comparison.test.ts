import { describe, expect, it } from 'vitest';
import { SMALL, SMALL_IRIS } from '../../../tests/smallAtlas.ts';
import { withLevel } from '../../domain/published.ts';
import { comparisonOf, isCommon, type Compared, type Line } from './comparison.ts';

const { series } = withLevel(SMALL, 'iris', SMALL_IRIS);
const commune = (code: string): Compared => ({ code, level: 'commune' });
const QUARTER: Compared = { code: 'QN05901M', level: 'qpv2024' };
const IRIS: Compared = { code: '590010101', level: 'iris' };

const lineOf = (lines: readonly Line[], id: string) => {
  const line = lines.find((candidate) => candidate.id === id);
  if (!line) throw new Error(`no line of ${id}`);
  return line;
};

describe('comparisonOf', () => {
  it('has a line for each indicator with a figure, in the order of the menus', () => {
    const lines = comparisonOf(series, [commune('59001'), commune('59003')]);
    expect(lines.map(({ id }) => id)).toEqual([
      'unemploymentRate',
      'employmentRate15to64',
      'jobSeekersRegistered',
      'povertyRate',
      'medianLivingStandard',
      'population',
    ]);
  });

  it('leaves out a line where no territory has a figure', () => {
    const lines = comparisonOf(series, [{ code: 'QN05902N', level: 'qpv2024' }]);
    expect(lines.map(({ id }) => id)).toEqual(['population']);
  });

  it('gives the figure, its period and its gap to the agglomeration, or the reason of an absence', () => {
    const line = lineOf(comparisonOf(series, [commune('59001'), commune('59004')]), 'unemploymentRate');
    expect(line.readings[0]).toMatchObject({ period: '2022', cell: 9.576, gap: { unit: 'points' } });
    expect(line.readings[0]?.gap?.amount).toBeCloseTo(9.576 - 18.3, 10);
    expect(line.readings[1]).toMatchObject({ period: '2022', cell: 'suppressed', gap: undefined });
    expect(line.agglomeration).toEqual([{ period: '2022', cell: 18.3 }]);
  });

  it('tells an indicator that a level does not have from a figure that is absent', () => {
    const line = lineOf(comparisonOf(series, [commune('59001'), QUARTER]), 'unemploymentRate');
    expect(line.readings[1]).toBeUndefined();
    expect(isCommon(line)).toBe(false);
  });

  it('keeps each level at its own period where they share none, and the agglomeration where it has a figure', () => {
    const line = lineOf(comparisonOf(series, [QUARTER, commune('59001')]), 'employmentRate15to64');
    expect(line.readings.map((reading) => reading?.period)).toEqual(['edition-2025', '2022']);
    expect(line.agglomeration).toEqual([{ period: '2022', cell: 56.8 }]);
    expect(isCommon(line)).toBe(true);
  });

  it('says why the agglomeration has no figure at any of the periods', () => {
    expect(lineOf(comparisonOf(series, [commune('59001')]), 'povertyRate').agglomeration).toEqual([
      { period: '2021', cell: 'missing' },
    ]);
  });

  it('marks an estimated figure', () => {
    const [first] = comparisonOf(series, [IRIS]);
    expect(first?.readings[0]).toMatchObject({ cell: 22.14, flag: 'estimated' });
  });

  it('tells how the gap moved since the earliest period that compares, and nothing where none does', () => {
    const lines = comparisonOf(series, [commune('59001'), commune('59004')]);
    // 2012: 10 − 19.7 = −9.7; 2022: 9.576 − 18.3 = −8.724: the lead of Écaille lost a point.
    const [first, second] = lineOf(lines, 'unemploymentRate').readings;
    expect(first?.evolution).toEqual({ standing: 'leadShrunk', since: '2012' });
    expect(second?.evolution).toBeUndefined();
    expect(lineOf(lines, 'medianLivingStandard').readings[0]?.evolution).toBeUndefined();
  });
});
