import type { Overlap } from './comparability.ts';
import type { Level } from './level.ts';

/** A code that has the shape its level asks for. Always text: `01001` is not 1001. */
export type TerritoryCode = string & { readonly __brand: 'TerritoryCode' };

/** Part of a neighbourhood that lies in a commune, as a share of the neighbourhood's surface (0 to 1). */
export interface CommuneShare {
  readonly commune: string;
  readonly share: number;
}

/** A neighbourhood of 2015 that one of 2024 comes from, and what the two share. */
export interface Ancestor extends Overlap {
  readonly code: TerritoryCode;
}

/** A place with a code and a name. Never matched by name: two neighbourhoods are called "Centre Ville". */
export interface Territory {
  readonly code: TerritoryCode;
  readonly level: Level;
  readonly name: string;
  /** Empty for a commune; for an IRIS, its commune; for a neighbourhood, the communes it lies in, largest share first. */
  readonly within: readonly CommuneShare[];
  /** Share of the surface inside the agglomeration (0 to 1); 1 for a commune and for an IRIS. */
  readonly inside: number;
  /** For a neighbourhood of 2024, those of 2015 that it comes from, the largest part kept first; empty for any other. */
  readonly from2015: readonly Ancestor[];
}

/** Shares of surface below this are drawing noise: perimeters at 1/4,000 on generalised communes. */
export const NOISE_SHARE = 0.02;

/** Code of a commune (Corsica `2A`, `2B`), of an IRIS (its commune and four digits), of a QPV of 2024 (M modified, N new), of a QPV of 2015. */
const SHAPES: Readonly<Record<Level, RegExp>> = {
  commune: /^(?:\d{2}|2[AB])\d{3}$/,
  iris: /^(?:\d{2}|2[AB])\d{7}$/,
  qpv2024: /^QN(?:\d{3}|02[AB])\d{2}[A-Z]$/,
  qpv2015: /^QP(?:\d{3}|02[AB])\d{3}$/,
};

/** The text as a code of this level, or `undefined` if it has not its shape. Nothing is repaired. */
export function parseTerritoryCode(level: Level, text: string): TerritoryCode | undefined {
  return SHAPES[level].test(text) ? (text as TerritoryCode) : undefined;
}

/** The level whose codes have the shape of this text, or `undefined`. */
export function levelOfCode(text: string): Level | undefined {
  return (Object.keys(SHAPES) as Level[]).find((level) => SHAPES[level].test(text));
}

/** Whether a code is that of a commune. */
export function isCommune(code: string): boolean {
  return SHAPES.commune.test(code);
}

/** The code of the commune that begins the code of an IRIS: `59014` of `590140101`. */
export function communeOfIris(code: string): string {
  return code.slice(0, 5);
}

/** Whether an IRIS is a whole commune: INSEE does not cut the small ones, and ends their code in `0000`. */
export function isWholeCommune(code: string): boolean {
  return SHAPES.iris.test(code) && code.endsWith('0000');
}
