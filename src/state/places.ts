import type { Level } from '../domain/level.ts';
import type { AtlasProfile, FeatureProperties, PublishedBoundaries } from '../domain/published.ts';
import { isWholeCommune, type TerritoryCode } from '../domain/territory.ts';

/** A commune that a neighbourhood lies in, with its name and the share of the neighbourhood's surface (0 to 1). */
export interface PlaceShare {
  readonly code: string;
  readonly name: string;
  readonly share: number;
  /** Name of the other agglomeration, for a commune outside this one. */
  readonly outside?: string;
}

/** A territory as the screen speaks of it. */
export interface Place {
  readonly code: TerritoryCode;
  readonly level: Level;
  readonly name: string;
  /** The name, and for a part of a commune its main commune: names alone are not unique. */
  readonly label: string;
  readonly anchor: readonly [longitude: number, latitude: number];
  readonly within: readonly PlaceShare[];
  /** Share of the surface inside the agglomeration (0 to 1). */
  readonly inside: number;
}

/** Names of communes by code: those of the agglomeration, and those outside that a neighbourhood touches. */
export type CommuneNames = ReadonlyMap<string, Omit<PlaceShare, 'share' | 'code'>>;

/** The names of all communes that the atlas may have to say. */
export function communeNames(communes: PublishedBoundaries | undefined, profile: AtlasProfile): CommuneNames {
  return new Map([
    ...Object.entries(profile.outside).map(
      ([code, { name, agglomeration }]) => [code, { name, outside: agglomeration }] as const,
    ),
    ...(communes?.features ?? []).map(
      ({ properties }) => [properties.code, { name: properties.name }] as const,
    ),
  ]);
}

function placeOf(level: Level, properties: FeatureProperties, names: CommuneNames): Place {
  const within = (properties.within ?? []).map(({ commune, share }) => ({
    code: commune,
    share,
    ...(names.get(commune) ?? { name: commune }),
  }));
  const { code, name, anchor, inside = 1 } = properties;
  // An IRIS that is a whole commune bears its name: once is enough.
  const main = isWholeCommune(code) ? undefined : within[0]?.name;
  return { code, level, name, anchor, within, inside, label: main ? `${name} (${main})` : name };
}

/** The territories of a level, in the alphabetical order of their labels. */
export function placesOf(
  level: Level,
  boundaries: PublishedBoundaries,
  names: CommuneNames,
): readonly Place[] {
  return boundaries.features
    .map(({ properties }) => placeOf(level, properties, names))
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
}
