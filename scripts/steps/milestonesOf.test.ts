import { describe, expect, it } from 'vitest';
import type { Programme } from '../../src/domain/action.ts';
import { milestonesOf } from './milestonesOf.ts';

const programme = (id: string, startYear?: number, endYear?: number): Programme => ({
  ...{ id, title: `Programme ${id}`, startYear, endYear },
  ...{ note: '', partners: [], source: 'registre', envelope: undefined },
});
const list = [programme('late', 2011), programme('early', 2007, 2009), programme('undated')];
const programmes = { list, ids: new Set([...list.map(({ id }) => id), 'faulty']) };
const named = (...ids: string[]) => ({
  milestones: ids.map((id) => ({ programme: id, name: id.toUpperCase() })),
});

describe('the milestones of a profile', () => {
  it('take their years and titles from the table, in the order of time', () => {
    expect(milestonesOf(Object.freeze(named('late', 'early')), programmes)).toEqual({
      value: [
        { name: 'EARLY', title: 'Programme early', startYear: 2007, endYear: 2009 },
        { name: 'LATE', title: 'Programme late', startYear: 2011, endYear: null },
      ],
      issues: [],
    });
  });

  it('are refused together where the table has not the programme, or it has no year', () => {
    const { value, issues } = milestonesOf(named('nowhere', 'undated'), programmes);
    expect(value).toEqual([]);
    expect(issues).toEqual([
      { file: 'atlas.json', column: 'milestones', value: 'nowhere', rule: 'unknown programme' },
      { file: 'atlas.json', column: 'milestones', value: 'undated', rule: 'the programme states no year' },
    ]);
  });

  it('say nothing more of a programme whose row is faulty', () => {
    expect(milestonesOf(named('faulty'), programmes).issues).toEqual([]);
  });

  it('are refused where there is no table, and none where the profile names none', () => {
    expect(milestonesOf(named('early'), undefined).issues).toHaveLength(1);
    expect(milestonesOf({}, undefined)).toEqual({ value: [], issues: [] });
  });
});
