import { readJson } from '../promises.ts';

/** What `access.json` says in plain, as any reader of the file finds it. */
export interface ShippedAccess {
  readonly parameters: {
    readonly speed: number;
    readonly detour: number;
    readonly spacing: Readonly<Record<string, number>>;
    readonly basket: readonly string[];
    readonly basketThreshold: number;
  };
  readonly parameterSources: { readonly speed: string; readonly detour: string };
  readonly categories: readonly string[];
  readonly weights: { readonly year: number };
  readonly floating: readonly { readonly category: string; readonly threshold: number }[];
  readonly supply: readonly {
    readonly id: string;
    readonly year: number;
    readonly populationYear: number;
    readonly counts: Readonly<Record<string, number | string>>;
  }[];
  readonly apl: readonly { readonly id: string; readonly year: number }[];
}

interface ShippedService {
  readonly id: string;
  readonly category: string;
  readonly name: string;
  readonly commune: string;
  readonly year: number;
  readonly at?: readonly [number, number];
}

/** The sample points of a level, packed. */
export interface ShippedPoints {
  readonly longitudes: readonly number[];
  readonly latitudes: readonly number[];
  readonly weights: readonly number[];
  readonly territories: Readonly<Record<string, readonly [first: number, end: number]>>;
  readonly services: readonly (readonly (readonly [id: string, longitude: number, latitude: number])[])[];
}

interface ShippedCommunes {
  readonly features: readonly { readonly properties: { readonly code: string } }[];
}

/** The files of a published folder as they are shipped, and nothing of the code that made them. */
export function shippedIn(to: () => string) {
  return {
    access: () => readJson<ShippedAccess>(to(), 'access.json'),
    points: (level: string) => readJson<ShippedPoints>(to(), `access-${level}.json`),
    services: async () =>
      (await readJson<{ readonly services: readonly ShippedService[] }>(to(), 'services.json')).services,
    communes: async () =>
      (await readJson<ShippedCommunes>(to(), 'communes.geojson')).features.map(
        ({ properties }) => properties.code,
      ),
  };
}
