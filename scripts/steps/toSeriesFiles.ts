import { LEVELS, type Level } from '../../src/domain/level.ts';
import {
  SERIES_FILES,
  type LevelSeries,
  type PublishedSeries,
  type Series,
} from '../../src/domain/published.ts';
import { toJson } from './toJson.ts';
import type { PublishedFile } from './toManifest.ts';
import { usedSources } from './usedSources.ts';

/**
 * The series as they are served: `series.json`, and a file for each drawn level whose figures come later.
 *
 * Of such a level, `series.json` keeps the periods, the sources and the agglomeration: menus and addresses are answered
 * before the figures arrive.
 */
export function toSeriesFiles(series: PublishedSeries, drawn: readonly Level[]): readonly PublishedFile[] {
  const apart = drawn.flatMap((level): readonly PublishedFile[] => {
    const name = SERIES_FILES[level];
    if (name === undefined) return [];
    return [{ name, text: toJson(series[level], 3), sources: usedSources([level], series, []) }];
  });
  const first = Object.fromEntries(
    LEVELS.map((level) => [level, SERIES_FILES[level] ? headsOf(series[level]) : series[level]]),
  );
  return [
    { name: 'series.json', text: toJson(first, 4), sources: usedSources(LEVELS, series, []) },
    ...apart,
  ];
}

function headsOf(series: LevelSeries): LevelSeries {
  return Object.fromEntries(Object.entries(series).map(([id, one]) => [id, headOf(one)]));
}

function headOf({ flags: _flags, margins: _margins, ...head }: Series): Series {
  return { ...head, values: {} };
}
