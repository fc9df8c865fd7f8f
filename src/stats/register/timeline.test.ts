import { describe, expect, it } from 'vitest';
import { action, programme } from '../../../tests/register/arbitraryRegister.ts';
import { programmeTimeline } from './timeline.ts';

const step = (id: string, of: string, date?: string) => ({
  ...{ id, programme: of, date },
  title: id,
  source: 's',
});

describe('programmeTimeline', () => {
  it('orders programmes by their first year, those without one last', () => {
    const programmes = [
      programme('none', { startYear: undefined, endYear: undefined }),
      programme('late', { startYear: 2015 }),
      programme('early', { startYear: 2000, endYear: 2006 }),
    ];
    const { lines, axis } = programmeTimeline({ programmes, steps: [], actions: [] });
    expect(lines.map((line) => line.programme.id)).toEqual(['early', 'late', 'none']);
    expect(lines.map(({ years }) => years)).toEqual([
      { from: 2000, to: 2006 },
      { from: 2015, to: 2023 },
      undefined,
    ]);
    expect(axis).toEqual({ from: 2000, to: 2023 });
  });

  it('draws a programme that states no end to the end of the axis, and says so', () => {
    const programmes = [
      programme('open', { startYear: 2011, endYear: undefined }),
      programme('closed', { startYear: 2015, endYear: 2030 }),
    ];
    const [open] = programmeTimeline({ programmes, steps: [], actions: [] }).lines;
    expect(open).toMatchObject({ years: { from: 2011, to: 2030 }, hasEnd: false });
  });

  it('gives each programme its steps in the order of time, those without a date apart', () => {
    const steps = [
      step('b', 'A', '2010-05-31'),
      step('c', 'A'),
      step('a', 'A', '2010'),
      step('d', 'B', '2001'),
    ];
    const { lines, axis } = programmeTimeline({ programmes: [programme('A')], steps, actions: [] });
    expect(lines[0]?.steps.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(lines[0]?.undated.map(({ id }) => id)).toEqual(['c']);
    expect(axis).toEqual({ from: 2001, to: 2023 });
  });

  it('counts the actions of each programme', () => {
    const actions = [action('1', { programme: 'A' }), action('2', { programme: 'B' })];
    expect(programmeTimeline({ programmes: [programme('A')], steps: [], actions }).lines[0]?.actions).toBe(1);
  });

  it('has no axis where nothing is dated', () => {
    const programmes = [programme('A', { startYear: undefined, endYear: undefined })];
    expect(programmeTimeline({ programmes, steps: [], actions: [] }).axis).toBeUndefined();
  });
});
