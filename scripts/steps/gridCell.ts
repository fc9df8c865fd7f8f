import proj4 from 'proj4';

/** The projections that INSEE cuts its grids in, by EPSG code: metropolitan France, Réunion, Martinique. */
const PROJECTIONS: Readonly<Record<string, string>> = {
  3035: '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
  2975: '+proj=utm +zone=40 +south +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
  5490: '+proj=utm +zone=20 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
};

/** An INSPIRE identifier: projection, side in metres, then northing and easting of the south-west corner. */
const CELL = /^CRS(3035|2975|5490)RES200mN(\d{1,8})E(\d{1,8})$/;

const SIDE = 200;

/** A degree to six decimals is eleven centimetres. */
const DECIMALS = 6;

/**
 * The centre of a cell of 200 m of the grid of INSEE, from its identifier (`CRS3035RES200mN2471000E3843200`), in degrees
 * of WGS 84; `undefined` where the text is no such identifier, or names a corner that the grid does not have.
 */
export function centreOfCell(
  text: string,
): { readonly longitude: number; readonly latitude: number } | undefined {
  const [, code = '', north, east] = CELL.exec(text) ?? [];
  const projection = PROJECTIONS[code];
  const [y, x] = [Number(north), Number(east)];
  if (projection === undefined || x % SIDE !== 0 || y % SIDE !== 0) return undefined;
  const [longitude = NaN, latitude = NaN] = proj4(projection, 'EPSG:4326', [x + SIDE / 2, y + SIDE / 2]);
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return undefined;
  return { longitude: Number(longitude.toFixed(DECIMALS)), latitude: Number(latitude.toFixed(DECIMALS)) };
}
