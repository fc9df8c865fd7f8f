import type { MultiPolygon, Polygon, Position } from 'geojson';
import {
  array,
  literal,
  looseObject,
  maxValue,
  number,
  object,
  optional,
  pipe,
  string,
  variant,
  minLength,
  minValue,
} from 'valibot';
import type { Level } from '../../src/domain/level.ts';
import type { Checked, Issue } from './checked.ts';
import { explainCode } from './explainCode.ts';
import { explainRing } from './explainRing.ts';
import { parseJson } from './parseJson.ts';
import { readShape } from './readShape.ts';
import type { SourceCards } from './readSources.ts';
import { linesOf, type TextFile } from './textFile.ts';

const POSITION = pipe(array(number()), minLength(2, 'a position has a longitude and a latitude'));
const RINGS = pipe(array(array(POSITION)), minLength(1, 'a polygon has at least one ring'));

/** A border that strays further than this is no border: metres written as something else. */
const FARTHEST = 10_000;
const ACCURACY = pipe(
  number(),
  minValue(1, 'the accuracy is in metres, 1 or more'),
  maxValue(FARTHEST, `the accuracy is in metres, ${FARTHEST} or less`),
);

const COLLECTION = looseObject({
  type: literal('FeatureCollection'),
  source: string(),
  accuracy: optional(ACCURACY),
  features: array(
    looseObject({
      type: literal('Feature'),
      id: optional(string()),
      properties: looseObject({ code: string(), name: string(), accuracy: optional(ACCURACY) }),
      geometry: variant('type', [
        object({ type: literal('Polygon'), coordinates: RINGS }),
        object({ type: literal('MultiPolygon'), coordinates: array(RINGS) }),
      ]),
    }),
  ),
});

/** The perimeter of a territory as its file gives it: checked, not yet wound. */
export interface Boundary {
  readonly code: string;
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
  /** Metres, where it was measured for this perimeter alone. */
  readonly accuracy: number | undefined;
  readonly line: number | undefined;
}

/** The perimeters of a level, with the name of their file and the id of their source. */
export interface Boundaries {
  readonly file: string;
  readonly source: string;
  /** How far any border of the level may stand from the official one, metres; `undefined` where nothing says so. */
  readonly accuracy: number | undefined;
  readonly shapes: readonly Boundary[];
}

/** The perimeters of one level from its GeoJSON, each code once, each ring closed and simple. */
export function readBoundaries(
  file: TextFile,
  level: Level,
  sources: SourceCards | undefined,
): Checked<Boundaries | undefined> {
  const content = parseJson(file);
  if (content.issues.length > 0) return { value: undefined, issues: content.issues };
  const { value: collection, issues } = readShape(file.name, COLLECTION, content.value);
  if (!collection) return { value: undefined, issues };

  const { source, accuracy, features } = collection;
  const lines = linesOf(file.text, /"code"\s*:/g);
  const shapes = features.map(({ properties, geometry }, i) => ({
    ...{ code: properties.code, name: properties.name, accuracy: properties.accuracy, geometry },
    line: lines.length === features.length ? lines[i] : undefined,
  }));
  const codes = shapes.map(({ code }) => code);
  const found = features.flatMap(({ id, properties }, i): readonly Issue[] => {
    const shape = shapes[i];
    if (!shape) return [];
    const { code, line } = shape;
    const rules = [
      explainCode(level, code),
      id !== undefined && id !== properties.code ? `the id of the feature is ${id}` : undefined,
      codes.indexOf(code) !== i ? 'two boundaries have this code' : undefined,
    ].filter((rule) => rule !== undefined);
    const place = { file: file.name, line };
    return [
      ...rules.map((rule) => ({ ...place, column: 'code', value: code, rule })),
      ...faultsOf(shape.geometry).map((fault) => ({ ...place, ...fault, column: `geometry of ${code}` })),
    ];
  });
  if (sources && !sources.has(source)) {
    found.push({ file: file.name, line: 1, column: 'source', value: source, rule: 'unknown source' });
  }
  return { value: { file: file.name, source, accuracy, shapes }, issues: found };
}

function faultsOf(geometry: Polygon | MultiPolygon): readonly Pick<Issue, 'value' | 'rule'>[] {
  const rings: readonly Position[][] =
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.map(explainRing).filter((fault) => fault !== undefined);
}
