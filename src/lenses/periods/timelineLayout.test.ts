import { beforeAll, describe, expect, it } from 'vitest';
import { realAtlas } from '../../../tests/realAtlas.ts';
import type { IndicatorId } from '../../domain/indicators.ts';
import type { Level } from '../../domain/level.ts';
import type { Period } from '../../domain/period.ts';
import type { Published, Series } from '../../domain/published.ts';
import { timelinesOf } from '../../domain/timeline.ts';
import { timelineLayout, type TimelineLayout } from './timelineLayout.ts';
import { extentOf, tracksOf } from './tracks.ts';

let published: Published;
beforeAll(async () => {
  published = await realAtlas();
});

/** The layout of a real series for one territory. */
function layoutOf(id: IndicatorId, level: Level, code: string, width = 900): TimelineLayout {
  const judged = { id, level, series: published.series[level][id] as Series, reference: null };
  const tracks = tracksOf(judged, [code], [], ['D59', 'R32', 'FR']);
  const timelines = timelinesOf(id, judged.series.periods);
  const milestones = published.manifest.milestones ?? [];
  return timelineLayout({ timelines, tracks, extent: extentOf(judged, tracks), milestones }, width);
}
const track = ({ tracks }: TimelineLayout, key: string) => tracks.find((one) => one.key === key);

describe('the figures along time', () => {
  it('stand as they were reviewed, for the unemployment of Valenciennes', async () => {
    const layout = layoutOf('unemploymentRate', 'commune', '59606');
    const text = JSON.stringify(layout, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
    );
    await expect(`${text.replaceAll('},{', '},\n{')}\n`).toMatchFileSnapshot(
      '../../../tests/golden/timeline.json',
    );
  });

  it('join 2007, 2012, 2017 and 2022 of the census by three stretches, and 2018 by none', () => {
    const own = track(layoutOf('unemploymentRate', 'commune', '59606'), '59606');
    expect(own?.lines).toHaveLength(3);
    expect(own?.dots.map(({ period, joined }) => `${period} ${joined}`)).toEqual([
      '2007 true',
      '2012 true',
      '2017 true',
      '2018 false',
      '2022 true',
    ]);
  });

  it('join the fifteen years of a register by fourteen stretches', () => {
    expect(track(layoutOf('jobSeekersRegistered', 'commune', '59606'), '59606')?.lines).toHaveLength(14);
  });

  it('join no edition: dots on an axis of their own, without a milestone', () => {
    const layout = layoutOf('povertyRate', 'qpv2015', 'QP059056');
    expect(layout.tracks.flatMap(({ lines }) => lines)).toEqual([]);
    expect(layout.panels.map(({ kind, bars }) => [kind, bars.length])).toEqual([['edition', 0]]);
  });

  it('never slide from years to editions: two axes, side by side, and no line between', () => {
    const periods = ['2007', '2012', 'edition-2017', 'edition-2022'] as Period[];
    const timelines = timelinesOf('unemploymentRate', periods);
    const points = periods.map((period, i) => ({ period, cell: 10 + i, margin: 0 }));
    const { panels, tracks } = timelineLayout(
      { timelines, tracks: [{ key: 'a', role: 'territory', points }], extent: [0, 20], milestones: [] },
      900,
    );
    expect(panels.map(({ kind }) => kind)).toEqual(['year', 'edition']);
    expect(panels[1]?.left).toBeGreaterThan(panels[0]?.right ?? Infinity);
    expect(tracks[0]?.lines).toHaveLength(1);
  });

  it('never cross an absence', () => {
    const periods = ['2007', '2012', '2017'] as Period[];
    const points = periods.map((period, i) => ({
      period,
      cell: i === 1 ? ('missing' as const) : 10,
      margin: 0,
    }));
    const { tracks } = timelineLayout(
      {
        timelines: timelinesOf('unemploymentRate', periods),
        tracks: [{ key: 'a', role: 'territory', points }],
        extent: [0, 20],
        milestones: [],
      },
      900,
    );
    expect(tracks[0]?.lines).toEqual([]);
    expect(tracks[0]?.dots).toHaveLength(2);
  });

  it('keep their scale when the territory changes', () => {
    const [one, other] = ['59606', '59153'].map((code) => layoutOf('unemploymentRate', 'commune', code));
    expect(one?.yTicks).toEqual(other?.yTicks);
  });

  it('stand inside the drawing and tell periods and names that do not touch, on a phone too', () => {
    for (const width of [328, 900, 1600]) {
      const layout = layoutOf('jobSeekersPer100', 'commune', '59606', width);
      for (const { x, y } of layout.tracks.flatMap(({ dots }) => dots))
        expect(x > 0 && x < layout.labelX && y >= layout.top && y <= layout.bottom).toBe(true);
      const told = layout.panels[0]?.ticks.filter((tick) => tick.told).map(({ at }) => at) ?? [];
      expect(told.slice(1).every((at, i) => at - (told[i] ?? 0) >= 32)).toBe(true);
      const names = layout.tracks.flatMap(({ labelY }) => labelY ?? []).sort((a, b) => a - b);
      expect(names.slice(1).every((y, i) => y - (names[i] ?? 0) >= 15.9)).toBe(true);
    }
  });

  it('are beside the programmes of the time: PUCS 2007-2009, PTCS 2011, contract of 2015-2023', () => {
    // figures.md, "Periods": the census series frames the PUCS, the PTCS and the contrat de ville.
    const [panel] = layoutOf('unemploymentRate', 'commune', '59606').panels;
    expect(
      panel?.bars.map(({ milestone: { name, startYear, endYear } }) => [name, startYear, endYear]),
    ).toEqual([
      ['PUCS', 2007, 2009],
      ['PTCS', 2011, null],
      ['Contrat de ville', 2015, 2023],
    ]);
  });
});
