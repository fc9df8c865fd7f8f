import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayDrawLine } from './comparability.ts';
import { INDICATOR_IDS } from './indicators.ts';
import { periodKind, type Period } from './period.ts';
import { timelinesOf } from './timeline.ts';

const periods = (...list: string[]) => list as Period[];
const years = (from: number, to: number) =>
  periods(...Array.from({ length: to - from + 1 }, (_, i) => String(from + i)));

describe('a line', () => {
  it('joins 2007, 2012, 2017 and 2022 of the census, and leaves 2018 alone: one year from 2017', () => {
    // figures.md, "Periods": 2018 compares with 2007 and 2012 only.
    const [own] = timelinesOf('unemploymentRate', periods('2007', '2012', '2017', '2018', '2022'));
    expect(own?.joined).toEqual(['2007', '2012', '2017', '2022']);
    expect(own?.alone).toEqual([{ period: '2018', refusal: { why: 'tooClose', years: 1, minimumYears: 5 } }]);
  });

  it('joins every year of a register', () => {
    const [own] = timelinesOf('jobSeekersRegistered', years(2009, 2023));
    expect(own?.joined).toEqual(years(2009, 2023));
    expect(own?.alone).toEqual([]);
  });

  it('never joins two editions, each a dot with the reason', () => {
    const editions = periods('edition-2017', 'edition-2022');
    const [own] = timelinesOf('povertyRate', editions);
    expect(own).toMatchObject({ kind: 'edition', periods: editions, joined: [] });
    expect(own?.alone.map(({ refusal }) => refusal?.why)).toEqual(['editionLine', 'editionLine']);
  });

  it('keeps years and editions apart', () => {
    const kinds = timelinesOf('povertyRate', periods('2014', 'edition-2017', '2019')).map(({ kind }) => kind);
    expect(kinds).toEqual(['year', 'edition']);
  });

  it('joins nothing where two periods alone are too close', () => {
    const [own] = timelinesOf('povertyRate', periods('2019', '2021'));
    expect(own?.joined).toEqual([]);
    expect(own?.alone.map(({ period }) => period)).toEqual(['2019', '2021']);
  });

  it('is the latest of those that join as many periods', () => {
    const [own] = timelinesOf('population', years(2006, 2022));
    expect(own?.joined).toEqual(['2007', '2012', '2017', '2022']);
  });

  it('has nothing to say of a single period but that there is no other', () => {
    expect(timelinesOf('unemploymentRate', periods('2022'))).toEqual([
      { kind: 'year', periods: ['2022'], joined: [], alone: [{ period: '2022', refusal: undefined }] },
    ]);
  });

  it('is made of stretches that may be drawn, whatever the indicator and its periods', () => {
    const some = fc.uniqueArray(
      fc.oneof(
        fc.integer({ min: 1990, max: 2026 }).map(String),
        fc.integer({ min: 2010, max: 2026 }).map((year) => `edition-${year}`),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...INDICATOR_IDS), some, (id, list) => {
        const given = Object.freeze(periods(...list));
        const lines = timelinesOf(id, given);
        for (const { kind, periods: own, joined, alone } of lines) {
          expect(own.every((period) => periodKind(period) === kind)).toBe(true);
          expect([...joined, ...alone.map(({ period }) => period)].sort()).toEqual([...own]);
          if (own.length > 1) expect(alone.filter(({ refusal }) => refusal === undefined)).toEqual([]);
          joined.slice(1).forEach((period, i) => {
            expect(mayDrawLine(id, joined[i] as Period, period)).toEqual({ may: true });
          });
        }
        expect(lines.flatMap(({ periods: own }) => own).sort()).toEqual([...list].sort());
      }),
    );
  });
});
