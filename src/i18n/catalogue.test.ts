import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../domain/level.ts';
import { ABSENCES, VALUE_STATUSES } from '../domain/measure.ts';
import { THEMES } from '../domain/theme.ts';
import { fr } from './fr.ts';
import { ACCESS_METHOD_FR } from './fr/accessMethod.ts';
import { ACCESS_FR } from './fr/access.ts';
import { ACTION_TAB_TEXTS, ACTIONS_FR } from './fr/actions.ts';
import { AROUND_FR } from './fr/around.ts';
import { ABSENCE_TEXTS, FLAG_TEXTS, LEVEL_TEXTS, THEME_TEXTS } from './fr/domain.ts';
import { INDICATOR_DEFINITIONS } from './fr/definitions.ts';
import { INDICATOR_TEXTS } from './fr/indicators.ts';
import { LENS_TEXTS } from './fr/lens.ts';
import { NEAR_FR } from './fr/near.ts';
import { ANSWER_TEXTS, NEED_GRID_FR, NEED_TEXTS, NO_NEED_LEGEND } from './fr/needGrid.ts';
import {
  APL_TEXTS,
  FACILITY_TEXTS,
  SERVICE_FAMILY_TEXTS,
  SERVICE_RANGE_TEXTS,
  SERVICE_TEXTS,
} from './fr/services.ts';
import { SHEET_FR } from './fr/sheet.ts';
import { SOURCE_FR } from './fr/source.ts';
import { STANDING_TEXTS, TRAJECTORY_FR } from './fr/trajectory.ts';

const SRC = join(import.meta.dirname, '..');

/** Every text of a catalogue by its path; a function is called with samples, once for one and once for several. */
function textsOf(node: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function')
    return [1, 2].map((count) => [path, String(node(count, 'une chose', 'des choses'))] as const);
  return Object.entries(node as object).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

const CATALOGUES = {
  ACCESS_FR,
  fr,
  ABSENCE_TEXTS,
  FLAG_TEXTS,
  LEVEL_TEXTS,
  THEME_TEXTS,
  INDICATOR_TEXTS,
  INDICATOR_DEFINITIONS,
  LENS_TEXTS,
  STANDING_TEXTS,
  TRAJECTORY_FR,
  SHEET_FR,
  SOURCE_FR,
  NEAR_FR,
  SERVICE_TEXTS,
  SERVICE_FAMILY_TEXTS,
  SERVICE_RANGE_TEXTS,
  FACILITY_TEXTS,
  APL_TEXTS,
  ACCESS_METHOD_FR,
  ACTION_TAB_TEXTS,
  ACTIONS_FR,
  NEED_TEXTS,
  ANSWER_TEXTS,
  NO_NEED_LEGEND,
  NEED_GRID_FR,
  AROUND_FR,
};
const TEXTS = Object.entries(CATALOGUES).flatMap(([name, texts]) => textsOf(texts, name));
const thatMatch = (pattern: RegExp) => TEXTS.filter(([, text]) => pattern.test(text));

describe('the French catalogue', () => {
  it('has no empty text, and none with spaces to spare', () => {
    expect(TEXTS.length).toBeGreaterThan(150);
    expect(thatMatch(/^\s|\s$| {2}|^$/)).toEqual([]);
  });

  it.each([
    ['a narrow no-break space before ; ? ! and €', /[^\u202f][;?!€]/],
    ['a no-break space before %, narrow after a figure', /[^\u202f\u00a0]%|\d\u00a0%/],
    ['a no-break space before a colon', /[^\u00a0]:(?!\/\/)/],
    ['a no-break space inside guillemets', /«[^\u00a0]|[^\u00a0]»/],
    ['typographic apostrophes', /'/],
    ['the one sign of an ellipsis', /\.\.\./],
    ['true guillemets', /"/],
  ])('has %s', (_, fault) => {
    expect(thatMatch(fault)).toEqual([]);
  });

  it('judges nobody', () => {
    expect(thatMatch(/pire|mauvais|cancre|bonnet d.âne|ghetto|lanterne rouge/i)).toEqual([]);
  });

  it('says unemployment of the census alone', () => {
    const spoken = Object.entries(INDICATOR_TEXTS).filter(([, { label, inSentence, statement }]) =>
      /chôm/i.test(`${label} ${inSentence} ${statement('12')}`),
    );
    expect(spoken.map(([id]) => id)).toEqual([
      'unemploymentRate',
      'unemploymentRate15to24',
      'unemploymentRate25to54',
      'unemploymentRate55to64',
    ]);
    for (const [id, { label, inSentence, statement }] of spoken)
      for (const text of [label, inSentence, statement('12')]) expect(text, id).toContain('recensement');
  });

  it('agrees with women who are registered', () => {
    expect(INDICATOR_TEXTS.jobSeekersABCWomen.statement('89')).toContain(
      '89 demandeuses d’emploi sont inscrites',
    );
  });
});

describe('the vocabulary', () => {
  it('has words for every level, theme, absence and flag', () => {
    expect(Object.keys(LEVEL_TEXTS).sort()).toEqual([...LEVELS].sort());
    expect(Object.keys(THEME_TEXTS).sort()).toEqual([...THEMES].sort());
    expect(Object.keys(ABSENCE_TEXTS).sort()).toEqual([...ABSENCES].sort());
    expect(Object.keys(FLAG_TEXTS).sort()).toEqual(
      VALUE_STATUSES.filter((status) => status !== 'normal').sort(),
    );
  });

  it('says each absence in its own words', () => {
    expect(new Set(Object.values(ABSENCE_TEXTS)).size).toBe(ABSENCES.length);
  });

  it('gives each indicator a label of its own', () => {
    const labels = Object.values(INDICATOR_TEXTS).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('the components', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:svelte|ts)$/.test(name) && !/\.test\.ts$|^i18n\/fr\.ts$/.test(name),
  );
  const sources = files.map((name) => [name, readFileSync(join(SRC, name), 'utf8')] as const);
  const all = sources.map(([, text]) => text).join('\n');

  it('use every text of the catalogue', () => {
    const unused = Object.entries(fr).flatMap(([place, texts]) =>
      // Columns are named by a variable: `fr.table[name]`.
      Object.keys(texts)
        .filter((key) => !new RegExp(`\\bfr\\.${place}\\.${key}\\b`).test(all))
        .filter((key) => place !== 'table' || !['territory', 'value', 'gap', 'inhabitants'].includes(key))
        .map((key) => `${place}.${key}`),
    );
    expect(unused).toEqual([]);
  });

  it('put no plain space where French asks for another', () => {
    const faults = sources
      .filter(([name]) => name.endsWith('.svelte'))
      .flatMap(([name, text]) => {
        const markup = text.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '');
        const joined = [...text.matchAll(/' ; '/g)].map(([fault]) => fault);
        return [...joined, ...[...markup.matchAll(/[}>] [;:?!%]/g)].map(([fault]) => fault)].map(
          (fault) => `${name}: ${fault}`,
        );
      });
    expect(faults).toEqual([]);
  });
});
