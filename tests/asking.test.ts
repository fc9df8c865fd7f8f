import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scriptsOf, unasked, type Watched } from './asking.ts';

const scripts = scriptsOf(fileURLToPath(new URL('..', import.meta.url)), ['src', 'scripts']);

/** An import by name of one of these words from a library of numbers. */
const imported = (...words: string[]) =>
  new RegExp(`import\\s*\\{[^}]*\\b(?:${words.join('|')})\\b[^}]*\\}\\s*from\\s*'(?:d3|simple-statistics)'`);

/** Sums: folds, sums of the libraries, a total that grows by something else than one. */
const SUMS: Watched = {
  what: 'sums',
  found: new RegExp(
    `\\.reduce(?:Right)?\\b|\\bPreciseSum\\b|${imported('f?sum', 'fcumsum', 'cumsum', 'sumSimple', 'Adder', 'rollups?').source}`,
  ),
  permits: {
    'scripts/steps/ratioOf.ts': { asks: 'maySum', in: 'scripts/steps/agglomerationOf.ts' },
    'src/panels/Legend.svelte': { asks: 'maySum' },
    'scripts/import/preciseSum.ts': { about: 'the sum itself, of whatever it is given' },
    'scripts/import/mergeMeasures.ts': { about: 'counts of one territory that a file gives in parts' },
    'scripts/import/referenceSums.ts': { about: 'counts of communes, which share out a department' },
    'scripts/steps/agglomerationMargins.ts': {
      about: 'variances of surveys that were made apart, commune by commune',
    },
    'scripts/steps/baseCount.ts': { about: 'counts of communes, of which a part is taken' },
    'scripts/steps/readShares.ts': { about: 'shares of the surface of one place' },
    'scripts/steps/readTerritories.ts': { about: 'shares of the surface of one place' },
    'scripts/shapes/toTerritories.ts': { about: 'shares of the surface of one place' },
    'src/state/heritage.ts': { about: 'shares of the surface of one place' },
    'src/state/likeness.ts': { about: 'how many times twins stay when a variable is left out' },
    'src/stats/nearest.ts': { about: 'squares of a distance between two places' },
    'src/charts/beeswarm.ts': { about: 'places of dots on the screen' },
    'src/geo/bounds.ts': { about: 'the sides of a box' },
    'src/map/circleRadius.ts': { about: 'circles of a legend' },
    'src/load/load.ts': { about: 'files put together' },
    'scripts/import/readRows.ts': { about: 'lines of a file' },
    'scripts/steps/latestPeriod.ts': { about: 'the last of some periods' },
    'scripts/suites/tally.ts': { about: 'tests that passed' },
    'scripts/site/firstPaint.ts': { about: 'parts of a page' },
    'scripts/bench/weights.ts': { about: 'bytes' },
    'scripts/bench/slowWorker.ts': { about: 'bytes' },
    'scripts/access/completenessOf.ts': {
      about: 'facilities that the BPE counts in communes, which share out the agglomeration',
    },
    'scripts/access/floatingOf.ts': { about: 'inhabitants of sample points, each counted once' },
    'scripts/access/territoryAccess.ts': { about: 'inhabitants of sample points, each counted once' },
    'scripts/bench/accessRun.ts': { about: 'sample points of a measure' },
    'scripts/bench/inventedNetwork.ts': { about: 'lengths of an invented way' },
    'scripts/steps/checkRegister.ts': { about: 'cents of the parts of one action' },
    'scripts/steps/funders.ts': { about: 'cents that the funders of one action pay' },
    'scripts/walking/dropIslands.ts': { about: 'lengths of ways' },
    'scripts/walking/joinWays.ts': { about: 'lengths of ways' },
    'scripts/walking/toWalkingTables.ts': { about: 'lengths of ways' },
    'src/files/fileSlug.ts': { about: 'signs of a name' },
    'src/files/toSheets.ts': { about: 'widths of columns' },
    'src/intake/oddCells.ts': { about: 'letters of a column' },
    'src/intake/readFunders.ts': { about: 'cents that the funders of one action pay' },
    'src/intake/readText.ts': { about: 'lines of a file' },
    'src/intake/readWorkbook.ts': { about: 'bytes' },
    'src/lenses/places/reachRings.ts': { about: 'names that fit between rings' },
    'src/stats/basketCounts.ts': { about: 'inhabitants of sample points, each counted once' },
    'src/stats/floatingCatchment.ts': { about: 'inhabitants of sample points, each counted once' },
    'src/stats/register/coverage.ts': { about: 'cents of actions, each counted once' },
    'src/stats/register/flows.ts': { about: 'cents of one action' },
    'src/stats/weightedMedian.ts': { about: 'weights of what is ranked' },
    'src/stats/weightedShares.ts': { about: 'weights of what is shared' },
    'src/lenses/access/legendLines.ts': { asks: 'maySum' },
    'src/method/access/AccessPoints.svelte': { about: 'sample points' },
    'src/method/access/completenessRows.ts': { about: 'services with a position, each counted once' },
    'src/method/access/suppliedBy.ts': { about: 'services, each counted once' },
    'src/method/access/walkExamples.ts': { about: 'weights of sample points' },
    'scripts/bench/import/linearFit.ts': { about: 'times of a measure' },
  },
};

/** Means and medians: those of the libraries, and a function that bears the name. */
const MEANS: Watched = {
  what: 'takes a mean',
  found: new RegExp(
    `${imported('mean', 'average', 'median(?:Sorted)?', 'addToMean', 'weightedMean', 'harmonicMean').source}|\\bfunction (?:mean|average|median)(?:Of)?\\b`,
  ),
  permits: {
    'scripts/steps/withMedians.ts': { about: 'the middle neighbourhood of France: a place, not a rate' },
    'src/stats/nearest.ts': {
      about: 'where the scale of a distance starts: never shown, nor a rate of people',
    },
    'scripts/access/floatingOf.ts': {
      about: 'supply over inhabitants at sample points, by inhabitant: a ratio of sums, not a mean of rates',
    },
    'scripts/bench/import/linearFit.ts': { about: 'times of a measure' },
  },
};

/** Lines through figures: makers of lines, poly-lines, and stretches written point by point. */
const LINES: Watched = {
  what: 'draws a line',
  found: new RegExp(
    `${imported('line', 'lineRadial', 'area', 'link\\w*', 'curve\\w*', 'linearRegression\\w*').source}|<polyline|\`M[^\`]*L\\$\\{|\\.join\\(['"]L['"]\\)`,
  ),
  permits: {
    'src/lenses/periods/timelineLayout.ts': { asks: 'mayDrawLine', in: 'src/domain/timeline.ts' },
    'src/geo/polygonPath.ts': { about: 'outlines of territories' },
    'src/map/verdictMark.ts': { about: 'small triangles' },
    'src/lenses/places/familyShapes.ts': { about: 'small shapes of kinds of services' },
    'src/lenses/places/reachRings.ts': { about: 'circles of a walk around a place' },
  },
};

/** Verdicts: one place gives them. */
const VERDICTS: Watched = {
  what: 'gives a verdict',
  found: /\bverdictOf\(/,
  permits: {
    'src/stats/verdict.ts': { about: 'the rule itself' },
    'src/stats/trajectory.ts': { asks: 'mayCompare' },
  },
};

const ALL = { SUMS, MEANS, LINES, VERDICTS };

describe('no sum, mean, line or verdict is published or shown without asking', () => {
  it.each(Object.entries(ALL))(
    '%s: each file that makes one asks, or is about no figure',
    (_name, watched) => {
      expect(unasked(watched, scripts)).toEqual([]);
    },
  );

  it('a verdict is asked for before it is given: the refusal comes first in the file', () => {
    const text = scripts.find(({ file }) => file === 'src/stats/trajectory.ts')?.text ?? '';
    expect(text.indexOf('if (!answer.may)')).toBeGreaterThan(text.indexOf('mayCompare('));
    expect(text.indexOf('verdictOf({')).toBeGreaterThan(text.indexOf('if (!answer.may)'));
  });
});

describe('the guard', () => {
  it.each([
    ['a fold', SUMS, 'const total = cells.reduce((a, b) => a + b, 0);'],
    ['a sum of d3', SUMS, "import { ascending, sum } from 'd3';"],
    ['a mean of d3', MEANS, "import {\n  mean,\n} from 'd3';"],
    ['a mean of its own', MEANS, 'export function meanOf(cells: number[]) {}'],
    ['a line of d3', LINES, "import { curveMonotoneX } from 'd3';"],
    ['a line in the markup', LINES, '<polyline points={points} />'],
    ['a line written by hand', LINES, 'const d = `M${points.join("L")}`; const e = points.join("L");'],
    ['a verdict', VERDICTS, 'return verdictOf({ amount, margin, concern, threshold });'],
  ])('stops %s in a new file', (_case, watched, text) => {
    const found = unasked({ ...watched, permits: {} }, [{ file: 'src/lenses/new.ts', text }]);
    expect(found).toEqual([`src/lenses/new.ts: ${watched.what}, and asks nobody`]);
  });

  it('stops a file that has a permit to ask and no longer asks', () => {
    const file = 'src/a.ts';
    const watched: Watched = { ...SUMS, permits: { [file]: { asks: 'maySum' } } };
    const adds = 'cells.reduce(add, 0);';
    expect(unasked(watched, [{ file, text: adds }])).toEqual([
      'src/a.ts: sums, but src/a.ts does not ask maySum',
    ]);
    expect(unasked(watched, [{ file, text: `if (maySum(id, level).may) ${adds}` }])).toEqual([]);
  });

  it('stops a permit that nobody needs any more', () => {
    expect(unasked({ ...SUMS, permits: { 'src/gone.ts': { about: 'bytes' } } }, [])).toEqual([
      'src/gone.ts: no longer sums',
    ]);
  });
});
