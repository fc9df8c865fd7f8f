import type {
  BasketAccess,
  CategoryAccess,
  PublishedAccess,
  TerritoryAccess,
  WalkingEngine,
} from './access.ts';

/** Parts are served in thousandths: whole numbers, which say as much in fewer letters. */
const WHOLE = 1000;

/** Parts within each threshold in thousandths, median; then rank of the usual service, part in thousandths, metres. */
type PackedCategory = readonly (number | null)[];

interface PackedTerritory {
  readonly points: number;
  readonly inhabitants: number | null;
  readonly engines: Readonly<Partial<Record<WalkingEngine, readonly PackedCategory[]>>>;
  /** Categories counted, median, then the distribution in thousandths. */
  readonly basket: Readonly<Partial<Record<WalkingEngine, readonly number[]>>>;
}

/** `access.json` as it is served. */
export interface PackedAccess extends Omit<PublishedAccess, 'levels' | 'agglomeration'> {
  /** Ids of the services that are usual somewhere, by category. */
  readonly usual: readonly (readonly string[])[];
  readonly levels: Readonly<Record<string, Readonly<Record<string, PackedTerritory>>>>;
  readonly agglomeration: PackedTerritory;
}

/** The results as they are served: the parts in thousandths, and each usual service named once. */
export function packAccess({ levels, agglomeration, ...rest }: PublishedAccess): PackedAccess {
  const all = [agglomeration, ...Object.values(levels).flatMap((level) => Object.values(level))];
  const usual = rest.categories.map((_, c) => {
    const ids = all.flatMap(({ engines }) => Object.values(engines).map((list) => list[c]?.usual?.service));
    return [...new Set(ids.filter((id) => id !== undefined))].sort();
  });
  const pack = (territory: TerritoryAccess) => packTerritory(territory, usual);
  return {
    ...rest,
    usual,
    levels: mapValues(levels, (level) => mapValues(level, pack)),
    agglomeration: pack(agglomeration),
  };
}

/** The results from what is served. */
export function unpackAccess({ usual, levels, agglomeration, ...rest }: PackedAccess): PublishedAccess {
  const unpack = (territory: PackedTerritory) => unpackTerritory(territory, usual);
  return {
    ...rest,
    levels: mapValues(levels, (level) => mapValues(level, unpack)),
    agglomeration: unpack(agglomeration),
  };
}

function packTerritory(
  { engines, basket, ...rest }: TerritoryAccess,
  usual: readonly (readonly string[])[],
): PackedTerritory {
  return {
    ...rest,
    engines: mapValues(engines, (list) =>
      list.map((one, c): PackedCategory => {
        const nearest = one.usual
          ? [usual[c]?.indexOf(one.usual.service) ?? -1, thousandths(one.usual.share), one.usual.metres]
          : [];
        return [...one.shares.map(thousandths), one.median, ...nearest];
      }),
    ),
    basket: mapValues(basket, ({ categories, median, distribution }) => [
      categories,
      median,
      ...distribution.map(thousandths),
    ]),
  };
}

function unpackTerritory(
  { engines, basket, ...rest }: PackedTerritory,
  usual: readonly (readonly string[])[],
): TerritoryAccess {
  return {
    ...rest,
    engines: mapValues(engines, (list) => list.map((one, c) => unpackCategory(one, usual[c] ?? []))),
    basket: mapValues(basket, ([categories = NaN, median = NaN, ...distribution]): BasketAccess => {
      return { categories, median, distribution: distribution.map((part) => part / WHOLE) };
    }),
  };
}

const THRESHOLDS = 5;

function unpackCategory(packed: PackedCategory, ids: readonly string[]): CategoryAccess {
  const shares = packed.slice(0, THRESHOLDS).map((part) => (part ?? NaN) / WHOLE);
  const [median = null, rank = null, share = null, metres = null] = packed.slice(THRESHOLDS);
  const service = rank === null ? undefined : ids[rank];
  const isKnown = service !== undefined && share !== null && metres !== null;
  return { shares, median, usual: isKnown ? { service, share: share / WHOLE, metres } : null };
}

function thousandths(part: number): number {
  return Math.round(part * WHOLE);
}

function mapValues<T, U>(
  record: Readonly<Partial<Record<string, T>>>,
  map: (value: T) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, map(value)]])),
  );
}
