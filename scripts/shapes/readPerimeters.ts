import { bbox, featureCollection, feature } from '@turf/turf';
import type { AtlasProfile } from '../../src/domain/published.ts';
import type { ShapeSource } from '../sources/source.ts';
import type { Checked, Issue } from '../steps/checked.ts';
import type { Match } from '../import/recognise.ts';
import type { Scope } from '../import/scope.ts';
import type { Drawn } from './drawn.ts';
import { generalise } from './generalise.ts';
import { measured } from './measured.ts';
import { mergeCommunes } from './mergeCommunes.ts';
import { boxesMeet, overlaps, type Overlap } from './overlaps.ts';
import type { DrawnLevel, Perimeters } from './perimeters.ts';
import { readDrawn } from './readDrawn.ts';
import { repair } from './repair.ts';
import { toCommuneRows, toIrisRows, toNeighbourhoodRows, WRITTEN_SHARE } from './toTerritories.ts';

type ShapeLevel = ShapeSource['level'];

/** A file of perimeters, as it draws them. */
interface Sheet {
  readonly source: ShapeSource;
  readonly file: string;
  readonly shapes: readonly Drawn[];
  readonly drawn: number;
}

/**
 * The perimeters of a territory from the files that hold them: its communes as they are today, the neighbourhoods
 * that lie in them, with their shares of surface, and the IRIS.
 */
export async function readPerimeters(matches: readonly Match[], scope: Scope): Promise<Checked<Perimeters>> {
  const issues: Issue[] = [];
  const take = <T>({ value, issues: found }: Checked<T>): T => {
    issues.push(...found);
    return value;
  };
  const sheets = new Map<ShapeLevel, Sheet>();
  for (const match of matches) {
    const { source, input } = match;
    if (source.kind !== 'shape') continue;
    const other = sheets.get(source.level);
    if (other) {
      const rule = `${other.file} draws the ${source.level} too: keep one of the two`;
      issues.push({ file: input.name, rule });
      continue;
    }
    const { shapes, flat } = take(await readDrawn(match));
    issues.push(...flat.filter(({ value }) => mayLieIn(scope, value ?? '')));
    const today = source.level === 'commune' ? take(mergeCommunes(input.name, shapes, scope)) : shapes;
    sheets.set(source.level, { source, file: input.name, shapes: today, drawn: shapes.length + flat.length });
  }

  const inTerritory = ({ code }: Drawn) => scope.communes.has(code);
  const own = sheets.get('commune')?.shapes.filter(inTerritory) ?? [];
  /** The shapes of a level around some others, mended. */
  const around = async (level: ShapeLevel, others: readonly Drawn[]): Promise<readonly Drawn[]> => {
    const sheet = sheets.get(level);
    if (!sheet || others.length === 0) return [];
    const land = boxOf(others);
    const met = sheet.shapes.filter((shape) => boxesMeet(boxOf([shape]), land));
    return take(await repair(sheet.file, met));
  };
  const older = await around('qpv2015', own);
  const newer = await around('qpv2024', own);
  const communes = await around('commune', [...own, ...older, ...newer]);
  const iris = (await around('iris', own)).filter(({ code }) => isWithin(code, scope));

  const touched = { qpv2015: overlaps(older, communes), qpv2024: overlaps(newer, communes) };
  const oldRows = toNeighbourhoodRows('qpv2015', older, touched.qpv2015, scope);
  const written = new Set(oldRows.map(({ code }) => code));
  // An heir inside may come from a neighbourhood outside, which the table does not hold.
  const heritage = overlaps(newer, older).filter(({ b }) => written.has(b));
  const territories = [
    ...toCommuneRows(communes.filter(inTerritory)),
    ...toIrisRows(iris),
    ...oldRows,
    ...toNeighbourhoodRows('qpv2024', newer, touched.qpv2024, scope, heritage),
  ];

  const kept = new Set(territories.map(({ code }) => code));
  const found = { commune: communes, iris, qpv2015: older, qpv2024: newer };
  const levels: DrawnLevel[] = [];
  for (const [level, sheet] of sheets) {
    if (level !== 'commune' && own.length === 0) {
      const rule = 'without the perimeters of the communes, nothing says which of these lie in the territory';
      issues.push({ file: sheet.file, rule });
      continue;
    }
    const shapes = found[level].filter(({ code }) => kept.has(code));
    const drawn = take(await generalise(sheet.file, shapes));
    levels.push({ ...sheet, level, shapes: measured(sheet.source, drawn, shapes) });
  }
  const reached = [...touched.qpv2015, ...touched.qpv2024].filter(({ a }) => kept.has(a));
  return { value: { levels, territories, outside: outsideOf(reached, scope) }, issues };
}

/** Of a shape that has no surface, only its code says where it lies: of a neighbourhood, the department. */
function mayLieIn(scope: Scope, code: string): boolean {
  const [, department = ''] = /^Q[NP]0?(\d{2,3}|2[AB])\d{2}/.exec(code) ?? [];
  if (department === '') return isWithin(code, scope);
  return [...scope.communes].some((commune) => scope.parents(commune)?.department === department);
}

function isWithin(iris: string, scope: Scope): boolean {
  const commune = scope.heir(iris.slice(0, 5));
  return commune !== undefined && scope.communes.has(commune);
}

function boxOf(shapes: readonly Drawn[]) {
  return bbox(featureCollection(shapes.map(({ geometry }) => feature(geometry))));
}

/** Communes of other agglomerations by the surface that a neighbourhood has in them, noise included: it is written. */
function outsideOf(reached: readonly Overlap[], scope: Scope): AtlasProfile['outside'] {
  const codes = reached
    .filter(({ b, shareOfA }) => !scope.communes.has(b) && shareOfA >= WRITTEN_SHARE)
    .map(({ b }) => b);
  return Object.fromEntries(
    [...new Set(codes)]
      .sort()
      .map((code) => [
        code,
        { name: scope.names.get(code) ?? code, agglomeration: scope.agglomerationOf(code) ?? '' },
      ]),
  );
}
