import type { Level } from '../domain/level.ts';
import { parsePeriod } from '../domain/period.ts';
import type { AtlasProfile, PublishedSeries } from '../domain/published.ts';
import { levelOfCode, parseTerritoryCode, type TerritoryCode } from '../domain/territory.ts';
import { parseCamera } from './camera.ts';
import { parseCompared } from './compared.ts';
import { detailsOf } from './details.ts';
import { isKnownTerritory } from './isKnownTerritory.ts';
import { lensOfSlug } from './lens.ts';
import { closestIndicator, offeredAt, offeredLevels } from './offered.ts';
import { parsePriorities } from './priorities.ts';
import { indicatorOfSlug, levelOfSlug, methodOfSlug } from './slugs.ts';
import { earlierPeriods } from './trajectories.ts';
import { MAX_CLASSES, MIN_CLASSES, type View } from './view.ts';

/** A parameter of the address that could not be used, and so gave way to its default. */
export interface Rejected {
  readonly parameter: string;
  readonly value: string;
}

/** The value of a parameter once read, or `undefined` and a line in `rejected`. */
function read<T>(
  query: URLSearchParams,
  rejected: Rejected[],
  parameter: string,
  parse: (text: string) => T | undefined,
): T | undefined {
  const text = query.get(parameter);
  if (text === null) return undefined;
  const value = parse(text);
  if (value === undefined) rejected.push({ parameter, value: text.slice(0, 60) });
  return value;
}

/** The territories to compare. The codes that cannot be are told together. */
function readCompared(
  query: URLSearchParams,
  rejected: Rejected[],
  series: PublishedSeries,
): View['compared'] {
  const text = query.get('comparer');
  if (text === null) return [];
  const { codes, dropped } = parseCompared(text, series);
  if (dropped.length > 0) rejected.push({ parameter: 'comparer', value: dropped.join(',').slice(0, 60) });
  return codes;
}

/** The level of a territory of the atlas; a code that is of no territory decides nothing. */
function levelOfTerritory(code: string, series: PublishedSeries): Level | undefined {
  const level = levelOfCode(code);
  return level && isKnownTerritory(series, level, code) ? level : undefined;
}

/**
 * Reads a query string. Total: whatever a visitor types, each unusable parameter gives way to its default and is
 * told in `rejected`.
 *
 * The indicator asked for decides the level where the two cannot meet: it is what the link is about.
 */
export function viewFromQuery(
  text: string,
  initial: View,
  series: PublishedSeries,
  references: NonNullable<AtlasProfile['references']> = [],
): { view: View; rejected: readonly Rejected[] } {
  const query = new URLSearchParams(text);
  const rejected: Rejected[] = [];
  const levels = offeredLevels(series);
  const asked = read(query, rejected, 'indicateur', indicatorOfSlug);
  const askedLevel = read(query, rejected, 'niveau', (slug) => {
    const level = levelOfSlug(slug);
    return level && levels.includes(level) ? level : undefined;
  });
  const code = query.get('territoire') ?? '';
  let level = askedLevel ?? (asked ? undefined : levelOfTerritory(code, series)) ?? initial.level;
  const wanted = asked ?? initial.indicator;
  if (asked && !offeredAt(series, level).includes(asked)) {
    if (askedLevel) rejected.push({ parameter: 'niveau', value: query.get('niveau') ?? '' });
    level = levels.find((candidate) => offeredAt(series, candidate).includes(asked)) ?? level;
  }
  const indicator = closestIndicator(series, wanted, level);
  const offered = offeredAt(series, level);
  const weighed = query.get('priorites');
  const shown = series[level][indicator];
  const period =
    read(query, rejected, 'periode', (value) => {
      const parsed = parsePeriod(value);
      return parsed && shown?.periods.includes(parsed) ? parsed : undefined;
    }) ?? null;
  const now = period ?? shown?.periods.at(-1);
  const view: View = {
    lens: read(query, rejected, 'vue', lensOfSlug) ?? initial.lens,
    indicator,
    level,
    period,
    since:
      read(query, rejected, 'depuis', (value) => {
        const parsed = parsePeriod(value);
        return parsed && shown && now && earlierPeriods(shown, now).includes(parsed) ? parsed : undefined;
      }) ?? null,
    reference:
      read(query, rejected, 'reference', (value) =>
        references.some(({ code }) => code === value) ? value : undefined,
      ) ?? null,
    method: read(query, rejected, 'methode', methodOfSlug) ?? initial.method,
    classes:
      read(query, rejected, 'classes', (value) =>
        /^\d$/.test(value) && Number(value) >= MIN_CLASSES && Number(value) <= MAX_CLASSES
          ? Number(value)
          : undefined,
      ) ?? null,
    selected:
      read(query, rejected, 'territoire', (value) => {
        const parsed = parseTerritoryCode(level, value);
        return parsed && isKnownTerritory(series, level, parsed) ? parsed : undefined;
      }) ?? null,
    quarter:
      read(query, rejected, 'quartier', (value) =>
        levelOfTerritory(value, series)?.startsWith('qpv') ? (value as TerritoryCode) : undefined,
      ) ?? null,
    crossed:
      read(query, rejected, 'croise', (slug) => {
        const crossed = indicatorOfSlug(slug);
        return crossed && offered.includes(crossed) ? crossed : undefined;
      }) ?? null,
    priorities:
      weighed === null
        ? []
        : parsePriorities(weighed, offered, (value) =>
            rejected.push({ parameter: 'priorites', value: value.slice(0, 60) }),
          ),
    compared: readCompared(query, rejected, series),
    details: detailsOf(query),
    basemap: read(query, rejected, 'fond', (value) => (value === 'ign' ? value : undefined)) ?? 'local',
    camera: read(query, rejected, 'cadre', parseCamera) ?? null,
  };
  return { view, rejected };
}
