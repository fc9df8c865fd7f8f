import { flushSync } from 'svelte';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { decimalsOf, INDICATORS, indicatorsAt, type IndicatorId } from '../src/domain/indicators.ts';
import { LEVELS, type Level } from '../src/domain/level.ts';
import type { Published } from '../src/domain/published.ts';
import { formatGap, formatValue } from '../src/i18n/format.ts';
import { cellText } from '../src/i18n/words.ts';
import { homeRank } from '../src/map/choropleth.ts';
import { Drawing } from '../src/map/Drawing.svelte.ts';
import { fillOf } from '../src/map/fillOf.ts';
import { featureState } from '../src/map/gl/featureStates.ts';
import { className, hatchOf, PLAIN_COLOR } from '../src/map/shade.ts';
import { classTexts } from '../src/panels/legendRows.ts';
import { Atlas } from '../src/state/Atlas.svelte.ts';
import { absenceCounts, classCounts } from '../src/state/classCounts.ts';
import type { Row } from '../src/state/rows.ts';
import { METHODS, type Method } from '../src/stats/classification.ts';
import { realAtlas } from './realAtlas.ts';
import { SIZES } from './sizes.ts';

let published: Published;
beforeAll(async () => {
  published = await realAtlas();
});

const CASES = LEVELS.flatMap((level) =>
  indicatorsAt(level).flatMap((id) => METHODS.map((method) => [id, level, method] as const)),
);
const UNMARKED = { marked: false, chosen: false, stood: false } as const;

/** A figure or a bound as a French reader reads it: "−7,6 points", "12 580 €", "18,3 %". */
function numberOf(text: string): number {
  return Number.parseFloat(
    text.replaceAll('\u202f', '').replace('\u2212', '-').replace('+', '').replace(',', '.'),
  );
}

/** The half-open interval that the words of a class say. */
function boundsOf(text: string): readonly [low: number, high: number] {
  if (text === 'toutes les valeurs') return [-Infinity, Infinity];
  const below = /^moins de (.+)$/.exec(text);
  if (below) return [-Infinity, numberOf(below[1] ?? '')];
  const above = /^(.+) et plus$/.exec(text);
  if (above) return [numberOf(above[1] ?? ''), Infinity];
  const between = /^de (.+) à moins de (.+)$/.exec(text);
  return [numberOf(between?.[1] ?? ''), numberOf(between?.[2] ?? '')];
}

/** What the table displays of a row, of what the classes are about: its figure, or its gap. */
function displayed(atlas: Atlas, row: Row): string {
  if (atlas.method === 'gap') return row.gap ? formatGap(row.gap, atlas.decimals) : '';
  return cellText(row.cell, atlas.id, atlas.decimals);
}

/** Every disagreement between the pictures of one view. */
function disagreements(atlas: Atlas, drawing: Drawing): readonly string[] {
  const texts = classTexts(atlas);
  const { palette } = drawing.choropleth;
  const found: string[] = [];
  const check = (agrees: boolean, what: string) => void (agrees || found.push(`${atlas.period}: ${what}`));

  const rankOf = ({ code }: Row) => {
    const shade = drawing.shade(code);
    return shade.kind === 'class' ? shade.rank : undefined;
  };
  const classes = classCounts(atlas.rows, texts.length, rankOf);
  const absences = absenceCounts(atlas.rows);
  check(texts.length === palette.length, 'as many words as colours');
  const counted = [...classes, ...absences.values()].reduce((sum, { codes }) => sum + codes.length, 0);
  check(atlas.isCount || counted === atlas.rows.length, `${counted} territories in the legend`);

  for (const row of atlas.rows) {
    const shade = drawing.shade(row.code);
    const name = className(shade);
    const state = featureState(row.code, shade, UNMARKED, { shown: true, overPlan: false });
    const legend = classes.findIndex(({ codes }) => codes.includes(row.code));
    const absence = [...absences].find(([, { codes }]) => codes.includes(row.code))?.[0];
    if (shade.kind === 'class') {
      const [low, high] = boundsOf(texts[shade.rank] ?? '');
      const shown = numberOf(displayed(atlas, row));
      check(shown >= low && shown < high, `${row.code} shows ${shown}, classed "${texts[shade.rank]}"`);
      check(legend === shade.rank && absence === undefined, `${row.code} in the legend`);
      check(fillOf(shade) === palette[legend], `${row.code} in the SVG map`);
      check(state.color === palette[legend] && state.absence === null, `${row.code} in MapLibre`);
      check(name === String(legend), `${row.code} in the table`);
    } else {
      check(
        typeof row.cell === 'number' ? atlas.isCount : row.cell === absence,
        `${row.code} without a class`,
      );
      check(legend === -1, `${row.code} in no class of the legend`);
      check(
        fillOf(shade) === (absence ? `url(#${hatchOf(absence)})` : PLAIN_COLOR),
        `${row.code} in the SVG map`,
      );
      check(state.color === PLAIN_COLOR && state.absence === (absence ?? null), `${row.code} in MapLibre`);
      check(name === absence, `${row.code} in the table`);
    }
  }
  return found;
}

let stop = () => {};
afterEach(() => stop());

/** An atlas and its drawing at a view, watched as a page watches them: what is derived is computed once. */
function viewOf(indicator: IndicatorId, level: Level, method: Method) {
  stop();
  const atlas = new Atlas(published);
  // The home view is coloured by the gap whatever the method.
  atlas.view = { ...atlas.view, lens: method === 'gap' ? 'trajectory' : 'values', indicator, level, method };
  const drawing = new Drawing(atlas);
  stop = $effect.root(() => {
    $effect(() => void [drawing.shade(''), drawing.choropleth, atlas.rows, atlas.method, atlas.decimals]);
  });
  flushSync();
  return { atlas, drawing };
}

describe('both maps, the legend and the table give every territory the same class', () => {
  it.each(CASES)('of %s over %s by %s, for every number of classes and every period', (id, level, method) => {
    const { atlas, drawing } = viewOf(id, level, method);
    expect(atlas.rows.length).toBe(SIZES[level]);
    for (const classes of [3, 4, 5, 6, 7]) {
      atlas.showClasses(classes);
      for (const period of atlas.series.periods) {
        atlas.showPeriod(period);
        flushSync();
        expect(disagreements(atlas, drawing), `${classes} classes`).toEqual([]);
      }
    }
  });
});

describe('the mark of the agglomeration', () => {
  it('stands in the class whose words hold its figure as displayed', () => {
    const wrong: string[] = [];
    for (const [id, level, method] of CASES.filter(([, , one]) => one !== 'gap')) {
      const { atlas, drawing } = viewOf(id, level, method);
      for (const classes of [3, 4, 5, 6, 7]) {
        atlas.showClasses(classes);
        flushSync();
        const rank = homeRank(drawing.choropleth, atlas.reference, atlas.indicator);
        if (rank === undefined) continue;
        const words = classTexts(atlas)[rank] ?? '';
        const [low, high] = boundsOf(words);
        const shown = cellText(atlas.reference, id, INDICATORS[id].decimals);
        if (numberOf(shown) < low || numberOf(shown) >= high)
          wrong.push(`${id} ${level} ${method} ${classes}: ${shown} in "${words}"`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('the words of a class', () => {
  it('cover every figure once: each class begins where the one before ends', () => {
    for (const [id, level, method] of CASES) {
      const bounds = classTexts(viewOf(id, level, method).atlas).map(boundsOf);
      expect(bounds[0]?.[0]).toBe(-Infinity);
      expect(bounds.at(-1)?.[1]).toBe(Infinity);
      for (const [i, [low]] of bounds.slice(1).entries()) expect(low, `${id} ${level}`).toBe(bounds[i]?.[1]);
    }
  });

  it('are read with as many decimals as the figures', () => {
    for (const [id, level] of CASES) {
      const { atlas } = viewOf(id, level, 'quantiles');
      const [bound] = atlas.classification.breaks;
      if (bound !== undefined)
        expect(classTexts(atlas)[0]).toContain(
          formatValue(bound, atlas.indicator.unit, decimalsOf(id, level)),
        );
    }
  });
});
