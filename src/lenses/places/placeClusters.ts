import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import type { ServiceFamily } from '../../domain/service.ts';
import { MAX_ZOOM } from '../../state/camera.ts';
import type { MapPlace } from './mapPlace.ts';

/** Places too near one another to be told apart at a zoom. */
export interface Cluster {
  readonly id: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly members: readonly MapPlace[];
  /** The family of all its members; `null` where they are of several. */
  readonly family: ServiceFamily | null;
  /** The zoom that parts its members; above the closest zoom of the map where none does. */
  readonly opensAt: number;
}

/** What stands on the map at a zoom. */
export interface Shown {
  readonly places: readonly MapPlace[];
  readonly clusters: readonly Cluster[];
}

/** Places nearer than so many CSS pixels are one cluster: a shape is 24 pixels wide. */
const RADIUS = 28;

/** What the index keeps of a place. */
interface Kept {
  readonly at: number;
}

/** Groups places by what the eye can tell apart, at any zoom. */
export class PlaceClusters {
  readonly #places: readonly MapPlace[];
  readonly #index: Supercluster<Kept, Kept>;

  constructor(places: readonly MapPlace[]) {
    this.#places = places;
    this.#index = new Supercluster<Kept, Kept>({ radius: RADIUS, extent: 512, maxZoom: MAX_ZOOM });
    this.#index.load(
      places.map(({ longitude, latitude }, at) => ({
        type: 'Feature',
        properties: { at },
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
      })),
    );
  }

  /** The places that stand alone and the clusters of the others, inside a box of degrees, at a zoom of MapLibre. */
  at(zoom: number, box: readonly [west: number, south: number, east: number, north: number]): Shown {
    // A camera is told to a hundredth of a zoom: what opens at 13 is open at 12.99.
    const found = this.#index.getClusters([...box], Math.floor(zoom + 0.01));
    return {
      places: found.flatMap((feature) => (isCluster(feature) ? [] : this.#placeOf(feature))),
      clusters: found.flatMap((feature) => (isCluster(feature) ? [this.#clusterOf(feature)] : [])),
    };
  }

  #placeOf({ properties: { at } }: PointFeature<Kept>): MapPlace[] {
    const place = this.#places[at];
    return place ? [place] : [];
  }

  #clusterOf({ properties: { cluster_id: id }, geometry }: ClusterFeature<Kept>): Cluster {
    const [longitude = NaN, latitude = NaN] = geometry.coordinates;
    const members = this.#index.getLeaves(id, Infinity).flatMap((leaf) => this.#placeOf(leaf));
    const families = new Set(members.map(({ family }) => family));
    const [family = null] = families.size === 1 ? families : [];
    return { id, longitude, latitude, members, family, opensAt: this.#index.getClusterExpansionZoom(id) };
  }
}

function isCluster(feature: ClusterFeature<Kept> | PointFeature<Kept>): feature is ClusterFeature<Kept> {
  return 'cluster' in feature.properties;
}
