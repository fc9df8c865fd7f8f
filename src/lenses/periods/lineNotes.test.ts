import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../domain/indicators.ts';
import type { Period } from '../../domain/period.ts';
import { timelinesOf } from '../../domain/timeline.ts';
import { lineNotes } from './lineNotes.ts';

const notes = (id: IndicatorId, ...periods: string[]) => lineNotes(id, timelinesOf(id, periods as Period[]));

describe('why no line joins', () => {
  it('a lone vintage of the census is told with the reason', () => {
    expect(notes('unemploymentRate', '2007', '2012', '2017', '2018', '2022')).toEqual([
      'Point isolé (2018)\u00a0: deux millésimes du recensement distants de 1 an partagent des enquêtes\u00a0: il faut au moins 5 ans (Insee).',
    ]);
  });

  it('editions are told once, whatever their number', () => {
    expect(notes('povertyRate', 'edition-2017', 'edition-2018', 'edition-2022')).toEqual([
      'Aucune ligne\u00a0: une édition ne dit pas l’année observée\u00a0: aucune ligne ne relie deux éditions.',
    ]);
  });

  it('a single period is told as such', () => {
    expect(notes('unemploymentRate15to24', '2022')).toEqual(['Une seule période est publiée à ce niveau.']);
  });

  it('nothing is told where one line joins all', () => {
    expect(notes('jobSeekersRegistered', '2009', '2010')).toEqual([]);
  });
});
