import { describe, expect, it } from 'vitest';
import type { Observable } from '../../src/domain/observable.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Territory, TerritoryCode } from '../../src/domain/territory.ts';
import { computeSeries, type Tables } from './computeSeries.ts';
import type { Observation } from './observation.ts';

function territory(code: string, level: Territory['level']): Territory {
  return { code: code as TerritoryCode, level, name: code, within: [], inside: 1, from2015: [] };
}

function seen(
  territory: string,
  indicator: Observable,
  period: string,
  value: number | Measure,
): Observation {
  const measure: Measure = typeof value === 'number' ? { status: 'normal', value } : value;
  return {
    territory,
    indicator,
    period: period as Period,
    measure,
    source: indicator,
    file: 't.csv',
    line: 1,
  };
}

function series(observations: Partial<Tables['observations']>) {
  const territories = [
    territory('59001', 'commune'),
    territory('59002', 'commune'),
    territory('QN05901M', 'qpv2024'),
    territory('QN05902M', 'qpv2024'),
  ];
  const none = { commune: [], iris: [], qpv2024: [], qpv2015: [], references: [] };
  return computeSeries({
    agglomeration: '245900000',
    territories,
    observations: { ...none, ...observations },
  }).value;
}

describe('the reference beside neighbourhoods', () => {
  const qpv2024 = [seen('QN05901M', 'population', '2020', 700), seen('QN05902M', 'population', '2020', 300)];

  it('is never their own sum', () => {
    expect(series({ qpv2024 }).qpv2024.population?.agglomeration).toEqual(['missing']);
  });

  it('is the agglomeration in the very same year', () => {
    const commune = [
      seen('59001', 'population', '2020', 5000),
      seen('59002', 'population', '2020', 6000),
      seen('59001', 'population', '2021', 5100),
    ];
    expect(series({ commune, qpv2024 }).qpv2024.population?.agglomeration).toEqual([11000]);
  });

  it('never sets an edition against a year observed', () => {
    const references = [seen('245900000', 'povertyRate', '2021', 23.6)];
    const edition = [seen('QN05901M', 'povertyRate', 'edition-2021', 45)];
    expect(series({ references, qpv2024: edition }).qpv2024.povertyRate?.agglomeration).toEqual(['missing']);
  });
});

describe('a rate of the communes', () => {
  const counts = [
    seen('59001', 'active15to64', '2017', 1000),
    seen('59002', 'active15to64', '2017', 100),
    seen('59001', 'unemployed15to64', '2017', 100),
    seen('59002', 'unemployed15to64', '2017', 30),
  ];

  it('is, for the agglomeration, the ratio of the sums: 130 of 1100, not the mean of 10 and 30', () => {
    expect(series({ commune: counts }).commune.unemploymentRate?.agglomeration).toEqual([11.8182]);
  });

  it('exists in the periods in which both counts do', () => {
    const commune = [...counts, seen('59001', 'unemployed15to64', '2018', 90)];
    expect(series({ commune }).commune.unemploymentRate?.periods).toEqual(['2017']);
  });

  it('cites the sources of both counts, each once', () => {
    expect(series({ commune: counts }).commune.unemploymentRate?.sources).toEqual([
      ['active15to64', 'unemployed15to64'],
    ]);
  });

  it('takes nothing from the reference of a department', () => {
    const references = [seen('D59', 'povertyRate', '2021', 18)];
    const commune = [seen('59001', 'povertyRate', '2021', 20)];
    expect(series({ commune, references }).commune.povertyRate?.agglomeration).toEqual(['missing']);
  });
});

describe('a count of the communes', () => {
  it('has no sum over the agglomeration when one commune is withheld', () => {
    const commune = [
      seen('59001', 'socialDwellings', '2024', 120),
      seen('59002', 'socialDwellings', '2024', { status: 'suppressed', value: null }),
    ];
    expect(series({ commune }).commune.socialDwellings?.agglomeration).toEqual(['suppressed']);
  });
});
