import { describe, expect, it } from 'vitest';
import { SMALL } from '../../../tests/smallAtlas.ts';
import type { PublishedAccess, TerritoryAccess } from '../../domain/access.ts';
import type { AccessPublication } from '../../domain/accessPublication.ts';
import { walkExamplesOf } from './walkExamples.ts';
import { walkSteps } from './walkSteps.ts';

const territory = (points: number, inhabitants: number | null, service: string): TerritoryAccess => {
  const one = { shares: [], median: null, usual: { service, share: 0.75, metres: 250 } };
  return { points, inhabitants, engines: { direct: [one], network: [one] }, basket: {} };
};

/** Two neighbourhoods: one of 4 points, each for a quarter of 1,200 people, and a smaller one. A library, at 2 positions. */
function publication(changes: Partial<PublishedAccess> = {}): AccessPublication {
  const metres = {
    direct: [[100, 250, 400, 2000, 900]],
    network: [[150, 400, 700, null, 1500]],
  };
  const access: PublishedAccess = {
    parameters: {
      ...{ speed: 4, detour: 1.25, basket: ['bibliotheque'], basketThreshold: 15 },
      spacing: { commune: 200, qpv2024: 50, qpv2015: 50 },
    },
    parameterSources: { speed: 'ici', detour: 'là' },
    engines: ['direct', 'network'],
    categories: ['bibliotheque'],
    completeness: {
      bibliotheque: { placed: 2, unplaced: 0, around: 0, counted: null, communes: {} },
    },
    levels: { qpv2024: { QN05901M: territory(4, 1200, 'B2'), QN05902N: territory(1, 900, 'B1') } },
    agglomeration: { points: 0, inhabitants: null, engines: {}, basket: {} },
    weights: { by: 'commune', year: 2022, source: 'rp' },
    ...{ floating: [], supply: [], apl: [], sources: [] },
    ...changes,
  };
  const library = {
    category: 'bibliotheque',
    address: '',
    commune: '59003',
    year: 2024,
    source: 'rp',
  } as const;
  return {
    access,
    services: {
      services: [
        { ...library, id: 'B1', name: 'Petite' },
        { ...library, id: 'B2', name: "L'Étoile" },
      ],
      sources: [],
    },
    sample: {
      level: 'qpv2024',
      matrix: {
        ...{ longitudes: [], latitudes: [], weights: [300, 300, 300, 300, 900] },
        territories: { QN05901M: [0, 4], QN05902N: [4, 5] },
        services: [['B1', 'B2']],
        nearest: { direct: [[0, 1, 1, 1, 0]], network: [[0, 1, 1, null, 0]] },
        metres,
      },
    },
  };
}

function stepsOf(given: AccessPublication, rank: number): (readonly string[])[] {
  const example = walkExamplesOf(given)[rank];
  return example
    ? walkSteps(example, SMALL, given).map((step) =>
        [step.what, step.how, step.result].map((text) => text.replace(/[\u00a0\u202f]/g, ' ')),
      )
    : [];
}

// By hand: a metre straight is 1.25 m of walk, and 4 km/h are 66.67 m a minute, so that 5, 10, 15, 20 and 30 minutes are
// 266, 533, 800, 1,066 and 1,600 m straight.
describe('the steps of a walk by the direct distance', () => {
  it('go from the points of the most populated neighbourhood to what may be said', () => {
    expect(stepsOf(publication(), 0)).toEqual([
      ['Points de mesure', 'un tous les 50 m dans le périmètre', '4'],
      ['Habitants', 'en 2020, répartis également : 1 200 ÷ 4 = 300,0 par point', '1 200'],
      ['Le point le plus proche', '100 m × 1,25 = 125 m, à 4 km/h', '1,9 min'],
      ['Le point le plus éloigné', '2 000 m × 1,25 = 2 500 m, à 4 km/h', '37,5 min'],
      ['À 5 min au plus', '266 m au plus : 2 points, 600 habitants ÷ 1 200', '50,0 %'],
      ['À 10 min au plus', '533 m au plus : 3 points, 900 habitants ÷ 1 200', '75,0 %'],
      ['À 15 min au plus', '800 m au plus : 3 points, 900 habitants ÷ 1 200', '75,0 %'],
      ['À 20 min au plus', '1 066 m au plus : 3 points, 900 habitants ÷ 1 200', '75,0 %'],
      ['À 30 min au plus', '1 600 m au plus : 3 points, 900 habitants ÷ 1 200', '75,0 %'],
      [
        'La moitié des habitants',
        '250 m × 1,25 = 313 m, à 4 km/h : 2 points, 600 habitants, à cette distance au plus (la moitié : 600)',
        '4,7 min',
      ],
      ['Le plus proche, le plus souvent', 'L’Étoile : 3 points sur 4', '75,0 %'],
      ['Ce que l’atlas en dit', 'positions connues dans l’agglomération : 2, sans comptage', 'sans comptage'],
    ]);
  });

  it('count points alone where the inhabitants are not known', () => {
    const levels = { qpv2024: { QN05901M: territory(4, null, 'B2') } };
    const given = publication({ levels });
    const { level, matrix } = given.sample;
    const steps = stepsOf(
      { ...given, sample: { level, matrix: { ...matrix, weights: [1, 1, 1, 1, 1] } } },
      0,
    );
    expect(steps[1]).toEqual(['Habitants', 'non connus : chaque point pèse autant', '']);
    expect(steps[5]).toEqual(['À 10 min au plus', '533 m au plus : 3 points ÷ 4', '75,0 %']);
    expect(steps[9]?.[1]).toContain('2 points, à cette distance au plus (la moitié : 2)');
  });

  it('take the year of the grid where the inhabitants come from it', () => {
    const given = publication({ weights: { by: 'grid', year: 2019, source: 'grid' } });
    expect(stepsOf(given, 0)[1]?.[1]).toContain('en 2019');
  });
});

describe('the steps of a walk by the network', () => {
  it('have no detour, and tell the points that reach no service', () => {
    const steps = stepsOf(publication(), 1);
    expect(steps.slice(2, 7)).toEqual([
      ['Le point le plus proche', '150 m de chemin, à 4 km/h', '2,3 min'],
      ['Le point le plus éloigné', '700 m de chemin, à 4 km/h', '10,5 min'],
      ['Points qui n’en atteignent aucun', '', '1'],
      ['À 5 min au plus', '333 m au plus : 1 point, 300 habitants ÷ 1 200', '25,0 %'],
      ['À 10 min au plus', '666 m au plus : 2 points, 600 habitants ÷ 1 200', '50,0 %'],
    ]);
  });
});

describe('the worked examples', () => {
  it('are one by engine', () => {
    expect(walkExamplesOf(publication()).map(({ engine }) => engine)).toEqual(['direct', 'network']);
  });

  it('are none where no category has a position in the agglomeration', () => {
    const completeness = {
      bibliotheque: { placed: 0, unplaced: 0, around: 2, counted: null, communes: {} },
    };
    expect(walkExamplesOf(publication({ completeness }))).toEqual([]);
  });
});
