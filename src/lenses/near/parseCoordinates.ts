import { ADDRESS_ACCURACY, type Spot } from '../../domain/spot.ts';

/** Degrees that hold metropolitan France: its latitudes and its longitudes share no number. */
const LATITUDES = [41, 52] as const;
const LONGITUDES = [-6, 10] as const;
/** Metres of a degree. */
const DEGREE = 111_195;

/**
 * The point of a text such as "50.3579, 3.5234" or "3,5234 50,3579", in either order; `undefined` where it is none.
 *
 * It is as accurate as its decimals, and as an address at best. Points of metropolitan France only.
 */
export function parseCoordinates(text: string): Spot | undefined {
  const match = /^(-?\d{1,2}[.,]\d{1,12})°?(?:\s*[;/]\s*|\s*,\s+|\s+|,)(-?\d{1,2}[.,]\d{1,12})°?$/.exec(
    text.trim(),
  );
  if (!match) return undefined;
  const [one, other] = [match[1] ?? '', match[2] ?? ''];
  const numbers = [one, other].map((written) => Number(written.replace(',', '.')));
  const latitude = numbers.find((degrees) => degrees >= LATITUDES[0] && degrees <= LATITUDES[1]);
  const longitude = numbers.find((degrees) => degrees >= LONGITUDES[0] && degrees <= LONGITUDES[1]);
  if (latitude === undefined || longitude === undefined) return undefined;
  const decimals = Math.min(...[one, other].map((written) => written.split(/[.,]/)[1]?.length ?? 0));
  return {
    at: [longitude, latitude],
    accuracy: Math.max(ADDRESS_ACCURACY, Math.ceil(DEGREE / 10 ** decimals)),
  };
}
