import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ACCESS_FILE, MATRIX_FILES } from '../src/domain/access.ts';
import { unpackAccess, type PackedAccess } from '../src/domain/packedAccess.ts';
import { LATER_SOURCES_FILE, type Published, type PublishedSources } from '../src/domain/published.ts';
import { prerender } from '../src/prerender.ts';
import { readPublished } from '../scripts/site/readPublished.ts';
import { Atlas } from '../src/state/Atlas.svelte.ts';
import { viewFromQuery } from '../src/state/viewFromQuery.ts';
import { buildChanged, problemsOf, removeTemporaryFolders, type Change } from './country.ts';

afterAll(removeTemporaryFolders);

const gone: Change = () => undefined;
const withoutRows =
  (form: RegExp): Change =>
  (text) =>
    text
      .split('\n')
      .filter((line) => !form.test(line))
      .join('\n');

/** Without neighbourhoods of 2015, none of 2024 comes from one. */
const withoutAncestors: Change = (text) => text.replace(/QP\w+:[\d./]+/g, '');
/** The country without a neighbourhood of 2015. */
const NO_2015 = {
  'territories.csv': (text: string) => withoutRows(/^QP/)(String(withoutAncestors(text))),
  'boundaries/qpv-2015.geojson': gone,
  'observations/qpv-2015.csv': gone,
};
/** The country without a neighbourhood of 2024, nor actions, one of which took place in them. */
const NO_2024 = {
  'territories.csv': withoutRows(/^QN/),
  'boundaries/qpv-2024.geojson': gone,
  'observations/qpv-2024.csv': gone,
  'actions.csv': gone,
};
/** Its neighbourhoods of 2024 are known, and no figure of them. */
const NO_FIGURES_2024 = { 'observations/qpv-2024.csv': gone };

async function publishedOf(changes: Readonly<Record<string, Change>>): Promise<Published> {
  const run = await buildChanged(changes);
  if (!run.published) throw new Error(run.said);
  return readPublished(run.to);
}

describe('a level without territories', () => {
  it('is not published, and the report says so', async () => {
    const { to, said } = await buildChanged(NO_2015);
    expect(await readdir(to)).not.toContain('qpv-2015.geojson');
    expect(JSON.parse(await readFile(join(to, 'series.json'), 'utf8'))).toMatchObject({ qpv2015: {} });
    expect(said).toContain(
      'observations/qpv-2015.csv: not there, nor any territory of its level, which is not shown',
    );
  });

  it('is offered neither by the menu nor by an address, which falls back and is told', async () => {
    const published = await publishedOf(NO_2015);
    const atlas = new Atlas(published);
    expect(atlas.levels).toEqual(['commune', 'iris', 'qpv2024']);
    const { view, rejected } = viewFromQuery('niveau=qpv-2015', atlas.initial, published.series);
    expect(view).toEqual(atlas.initial);
    expect(rejected).toEqual([{ parameter: 'niveau', value: 'qpv-2015' }]);
    expect(prerender(published).body).not.toContain('QPV 2015');
  });

  it('may be the one that outlines the map: nothing is outlined, nor in the legend', async () => {
    const published = await publishedOf(NO_2024);
    expect(Object.keys(published.boundaries)).toEqual(['commune']);
    const { body } = prerender(published);
    expect(body).not.toContain('Contour des quartiers');
    expect(body).not.toContain('casing');
  });

  it('may be all levels but the communes: the menu has no group of neighbourhoods', async () => {
    const { body } = prerender(
      await publishedOf({
        ...NO_2015,
        ...NO_2024,
        'territories.csv': withoutRows(/^Q|,iris,/),
        'boundaries/iris.geojson': gone,
        'observations/iris.csv': gone,
        'observations/references.csv': gone,
      }),
    );
    expect(body).not.toContain('<optgroup');
  });

  it('is a fault where a figure or a boundary of it stands', async () => {
    const run = await buildChanged({ 'territories.csv': NO_2015['territories.csv'] });
    const files = new Set(problemsOf(run).map((problem) => problem.split(':')[0]));
    expect([...files]).toEqual(['boundaries/qpv-2015.geojson', 'observations/qpv-2015.csv']);
    expect(run.published).toBe(false);
  });
});

describe('a level without figures', () => {
  it('is outlined over the communes, and not offered', async () => {
    const published = await publishedOf(NO_FIGURES_2024);
    expect(new Atlas(published).levels).toEqual(['commune', 'iris', 'qpv2015']);
    const { body } = prerender(published);
    expect(body).toContain('casing');
    expect(body).toContain('Contour des quartiers prioritaires de 2024');
    expect(body).not.toContain('QPV 2024');
  });

  it('is told by the report, with its territories', async () => {
    const { said } = await buildChanged(NO_FIGURES_2024);
    expect(said).toMatch(
      /observations\/qpv-2024.csv: not there, so that the \d+ territories of its level are outlines without figures/,
    );
  });

  it('is a fault where the atlas opens on it', async () => {
    const run = await buildChanged({
      ...NO_FIGURES_2024,
      'atlas.json': (text) =>
        text
          .replace(/"level": "\w+"/, '"level": "qpv2024"')
          .replace(/"indicator": "\w+"/, '"indicator": "population"'),
    });
    expect(problemsOf(run)).toEqual([
      'atlas.json: defaults.level, "qpv2024": no figure of an indicator at this level: the first view would be empty',
    ]);
  });
});

describe('a level with territories', () => {
  it('must have its boundaries: a file that was lost is not an absent level', async () => {
    const run = await buildChanged({ 'boundaries/qpv-2015.geojson': gone });
    expect(problemsOf(run)).toEqual(['boundaries/qpv-2015.geojson: the file is not there']);
    expect(run.published).toBe(false);
  });
});

describe('the communes', () => {
  it.each(['boundaries/communes.geojson', 'observations/communes.csv', 'territories.csv'])(
    'must be there: %s',
    async (name) => {
      const run = await buildChanged({ [name]: gone });
      expect(problemsOf(run)).toContain(`${name}: the file is not there`);
    },
  );
});

describe('access', () => {
  it('is not published where there is no service, nor the cards that it alone cites', async () => {
    const { to } = await buildChanged({ 'services.csv': gone });
    expect((await readdir(to)).filter((name) => /^(access|services)/.test(name))).toEqual([]);
    const later = JSON.parse(await readFile(join(to, LATER_SOURCES_FILE), 'utf8')) as PublishedSources;
    expect(Object.keys(later)).not.toContain('country-facilities');
  });

  it('has the levels that have territories', async () => {
    const { to } = await buildChanged(NO_2015);
    expect(await readdir(to)).not.toContain(MATRIX_FILES.qpv2015);
    const { levels } = unpackAccess(
      JSON.parse(await readFile(join(to, ACCESS_FILE), 'utf8')) as PackedAccess,
    );
    expect(Object.keys(levels)).toEqual(['commune', 'qpv2024']);
  });

  it('walks at the pace, over the lattice and to the basket by default where no table says', async () => {
    const { to } = await buildChanged({ 'access.json': gone });
    const { parameters } = unpackAccess(
      JSON.parse(await readFile(join(to, ACCESS_FILE), 'utf8')) as PackedAccess,
    );
    expect(parameters).toMatchObject({ speed: 4, detour: 1.34, spacing: { commune: 200 } });
    expect(parameters.basket).toEqual(['pharmacie', 'bibliotheque']);
  });

  it('tells the parts of communes without IRIS, weighed by their own inhabitants', async () => {
    const { to } = await buildChanged({
      'territories.csv': withoutRows(/^\w+,iris,/),
      'boundaries/iris.geojson': gone,
      'observations/iris.csv': gone,
    });
    const access = unpackAccess(JSON.parse(await readFile(join(to, ACCESS_FILE), 'utf8')) as PackedAccess);
    expect(access.weights).toEqual({ by: 'commune', year: 2022, source: 'country-census' });
    expect(access.levels.commune?.['01001']?.inhabitants).toBe(1000);
  });
});
