import proj4 from 'proj4';
import type { PlaceSource } from '../sources/source.ts';
import { parseCell } from './parseCell.ts';
import type { PlaceRow } from './reading.ts';

/** EPSG:2154, as its registry defines it. */
const LAMBERT_93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';

/** A degree to six decimals is eleven centimetres. */
const DECIMALS = 6;

type Position = PlaceRow['position'];
type Fault = { readonly column: string; readonly value: string; readonly rule: string };

/** Where a place is, `null` where the producer says nothing, or why what it says cannot be a position. */
export function positionOf(
  source: Pick<PlaceSource, 'dialect'> & { readonly columns: Pick<PlaceSource['columns'], 'position'> },
  cell: (column: string) => string,
): Position | Fault {
  const { position } = source.columns;
  if (position === null) return null;
  const column = 'x' in position ? position.y : position.latitudeLongitude;
  const [y = '', x = '', ...more] =
    'x' in position ? [cell(position.y), cell(position.x)] : cell(column).split(/\s*,\s*/);
  if (x === '' && y === '') return null;

  const value = 'x' in position ? `${x} ${y}` : cell(column);
  const fault = (rule: string): Fault => ({ column, value, rule });
  // A cell that holds both can only write decimals with a point.
  const writing = { decimal: 'x' in position ? source.dialect.decimal : '.' } as const;
  const [east, north] = [parseCell(x, writing, {}), parseCell(y, writing, {})];
  if ('rule' in east || more.length > 0)
    return fault('rule' in east ? east.rule : 'more than two coordinates');
  if ('rule' in north) return fault(north.rule);
  const [a, b] = [east.value ?? NaN, north.value ?? NaN];

  const isLambert = a > 0 && a < 1_300_000 && b > 6_000_000 && b < 7_200_000;
  if ('x' in position && position.projection === 'EPSG:2154') {
    if (!isLambert) return fault('outside the extent of Lambert-93: not metres, or another projection');
    const [longitude = NaN, latitude = NaN] = proj4(LAMBERT_93, 'EPSG:4326', [a, b]);
    return rounded(longitude, latitude);
  }
  if (isLambert) return fault('metres of Lambert-93, where degrees are expected');
  if (Math.abs(a) > 180 || Math.abs(b) > 90) return fault('not a longitude and a latitude in degrees');
  if (a === 0 && b === 0) return fault('0, 0 is what a machine writes for no position');
  // No French territory is there; metropolitan France is, once they are put back.
  if (a > 41 && a < 52 && b > -6 && b < 10)
    return fault('latitude and longitude stand in place of each other');
  return rounded(a, b);
}

function rounded(longitude: number, latitude: number): Position {
  return { longitude: Number(longitude.toFixed(DECIMALS)), latitude: Number(latitude.toFixed(DECIMALS)) };
}
