import { describe, expect, it } from 'vitest';
import { series } from '../../../../tests/smallAtlas.ts';
import { programme } from '../../../../tests/register/arbitraryRegister.ts';
import { datedProgrammes, defaultProgramme } from './defaultProgramme.ts';

const census = {
  unemploymentRate: series(['2007', '2012', '2022'], [], {}),
  population: series(['1999', '2007', '2012'], [], {}),
};
const named = (id: string, startYear: number | undefined, endYear?: number) =>
  programme(id, { startYear, endYear });

describe('datedProgrammes', () => {
  it('leaves out those that do not say when they began', () => {
    const dated = datedProgrammes([named('a', undefined, 2020), named('b', 2007)]);
    expect(dated.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('defaultProgramme', () => {
  it('takes the one that the most indicators have figures before and after', () => {
    // 2000-2006 has figures of the population alone before it, 2007-2011 those of both.
    const list = datedProgrammes([named('old', 2000, 2006), named('cucs', 2007, 2011)]);
    expect(defaultProgramme(list, census)?.id).toBe('cucs');
  });

  it('counts a figure during the programme, where none is later yet', () => {
    const list = datedProgrammes([named('old', 1990, 1995), named('city', 2015, 2030)]);
    expect(defaultProgramme(list, census)?.id).toBe('city');
  });

  it('takes the first of those that tie', () => {
    const list = datedProgrammes([named('cucs', 2007, 2011), named('pucs', 2007, 2009)]);
    expect(defaultProgramme(list, census)?.id).toBe('cucs');
  });

  it('prefers one that states its end: what goes on has no after', () => {
    const list = datedProgrammes([named('open', 2007), named('pucs', 2007, 2009)]);
    expect(defaultProgramme(list, census)?.id).toBe('pucs');
  });

  it('does not take an edition for a year', () => {
    const editions = { employmentRate15to64: series(['edition-2007', 'edition-2022'], [], {}) };
    const list = datedProgrammes([named('first', 2000, 2001), named('pucs', 2008, 2009)]);
    expect(defaultProgramme(list, editions)?.id).toBe('first');
  });

  it('has none of a register without dates', () => {
    expect(defaultProgramme([], census)).toBeUndefined();
  });
});
