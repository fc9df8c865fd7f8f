import type { Action } from '../../src/domain/action.ts';
import type { PublishedSeries } from '../../src/domain/published.ts';
import type { PublishedRegister } from '../../src/domain/register.ts';
import { gridOf, type NeedGrid } from '../../src/state/register/grid.ts';
import { series } from '../smallAtlas.ts';
import { PLACES } from './arbitraryRegister.ts';

/**
 * Needs to be told by hand: the unemployment of three communes beside 10 % in the agglomeration (20 and 10.8, the third
 * withheld), and the employment rate of neighbourhoods, that of 2015 beside the middle one of France.
 */
export const SMALL_SERIES: PublishedSeries = {
  ...{ iris: {} },
  commune: {
    unemploymentRate: {
      ...series(['2017', '2022'], [9, 10], {
        '59001': [8, 20],
        '59002': [9, 10.8],
        '59003': [9, 'suppressed'],
      }),
      margins: { '59001': [1, 1], '59002': [1, 0.5] },
    },
  },
  qpv2024: {
    employmentRate15to64: series(['edition-2025'], ['missing'], { QN05901M: [31], QN05902M: [45] }),
  },
  qpv2015: {
    employmentRate15to64: {
      ...series(['edition-2022'], ['missing'], { QP059001: [30], QP059002: [44] }),
      references: { QPV: [45] },
    },
  },
};

/** A register of two themes: the need of the first is known, no indicator speaks for the second. */
export const smallRegister = (actions: readonly Action[]): PublishedRegister => ({
  ...{ actions, programmes: [], partners: [], needs: [], steps: [], places: PLACES, sources: [] },
  themes: [
    {
      ...{ id: 'emploi', label: 'Emploi', axis: 'emploi', note: '' },
      needs: {
        commune: 'unemploymentRate',
        qpv2024: 'employmentRate15to64',
        qpv2015: 'employmentRate15to64',
      },
    },
    { id: 'logement', label: 'Logement', axis: 'logement', needs: {}, note: 'rien' },
  ],
});

/** The grid of a level for some actions, without a filter. */
export function smallGrid(
  actions: readonly Action[],
  level: 'commune' | 'qpv2024' | 'qpv2015' = 'commune',
): NeedGrid {
  return gridOf({ register: smallRegister(actions), series: SMALL_SERIES, level, filter: {} });
}
