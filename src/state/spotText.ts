import { ADDRESS_ACCURACY, type Spot } from '../domain/spot.ts';
import { roundTo } from '../stats/roundTo.ts';

/** A step of the fifth decimal is about one metre. */
const DECIMALS = 5;
/** A point that nobody knows better than this is no point: half an agglomeration. */
const VAGUEST = 20_000;

/**
 * The text of a point in an address, `3.52345,50.35678`: longitude, then latitude. Metres of accuracy follow where they
 * are not those of an address, so that who opens the link gets the same answer.
 */
export function spotText({ at, accuracy }: Spot): string {
  const metres = Math.ceil(accuracy);
  return [
    ...at.map((degrees) => degrees.toFixed(DECIMALS)),
    ...(metres === ADDRESS_ACCURACY ? [] : [metres]),
  ].join();
}

/** The point that a text of an address names, or `undefined`. Total: whatever is typed. */
export function parseSpot(text: string): Spot | undefined {
  const match = /^(-?\d{1,3}(?:\.\d{1,12})?),(-?\d{1,2}(?:\.\d{1,12})?)(?:,(\d{1,5}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [longitude, latitude] = [Number(match[1]), Number(match[2])];
  const accuracy = match[3] === undefined ? ADDRESS_ACCURACY : Number(match[3]);
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return undefined;
  if (accuracy < 1 || accuracy > VAGUEST) return undefined;
  return { at: [roundTo(longitude, DECIMALS), roundTo(latitude, DECIMALS)], accuracy };
}
