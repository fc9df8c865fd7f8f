import type { BarrierKind } from '../access/walkingNetwork.ts';
import type { OsmKeys, Tags } from './osmBlocks.ts';

// After the practice of those who make routers of OpenStreetMap: the wiki (Key:access; OSM tags for routing/Access
// restrictions; Key:motorroad) and the profiles of walkers of OSRM (profiles/foot.lua) and GraphHopper.

/** Ways that everybody may walk unless a tag says otherwise. */
const WALKED = new Set([
  ...['footway', 'path', 'pedestrian', 'steps', 'living_street', 'residential', 'service', 'track', 'road'],
  ...['unclassified', 'tertiary', 'tertiary_link', 'secondary', 'secondary_link', 'primary', 'primary_link'],
  'platform',
]);

/** Ways that are walked only where a tag says so. */
const WALKED_IF_SAID = new Set(['trunk', 'trunk_link', 'cycleway', 'bridleway', 'busway']);

const MOTORWAYS = new Set(['motorway', 'motorway_link']);
const TRUNKS = new Set(['trunk', 'trunk_link']);

const OPEN = new Set(['yes', 'designated', 'permissive', 'official']);
const CLOSED = new Set([
  ...['no', 'private', 'agricultural', 'forestry', 'delivery'],
  ...['military', 'emergency', 'permit'],
]);

/** What stops cars and lets walkers through, whoever it says it is closed to. */
const PASSED_ON_FOOT = new Set([
  'bollard',
  'block',
  'cycle_barrier',
  'kerb',
  'kissing_gate',
  'stile',
  'turnstile',
]);
const SOLID = new Set(['wall', 'fence', 'yes']);

const RIVERS = new Set(['river', 'canal']);
const RAILS = new Set(['rail', 'light_rail', 'subway', 'narrow_gauge']);

/** The keys that these rules look at. */
export const WALKABILITY_KEYS: OsmKeys = {
  node: ['barrier', 'access', 'foot'],
  way: [
    ...['highway', 'foot', 'access', 'motorroad', 'sidewalk', 'railway', 'public_transport', 'man_made'],
    ...['waterway', 'tunnel', 'bridge', 'covered'],
  ],
};

/** Whether a way is walked, in both directions: `oneway` does not bind walkers. Ferries are not. */
export function isWalkable(tags: Tags): boolean {
  const { highway = '', foot, access, motorroad } = tags;
  if (CLOSED.has(foot ?? access ?? '')) return false;
  if (MOTORWAYS.has(highway) || motorroad === 'yes') return false;
  if (WALKED.has(highway)) return true;
  if (WALKED_IF_SAID.has(highway)) return OPEN.has(foot ?? '') || (TRUNKS.has(highway) && hasSidewalk(tags));
  return (
    highway === '' &&
    (tags.railway === 'platform' || tags.public_transport === 'platform' || tags.man_made === 'pier')
  );
}

/** What a way is to those who would walk across it, where that is a barrier; nothing below ground or above. */
export function barrierKindOf(tags: Tags): BarrierKind | undefined {
  if ([tags.tunnel, tags.bridge, tags.covered].some((text) => text !== undefined && text !== 'no')) {
    return undefined;
  }
  if (RIVERS.has(tags.waterway ?? '')) return 'water';
  if (RAILS.has(tags.railway ?? '')) return 'railway';
  const { highway = '' } = tags;
  const isFast = MOTORWAYS.has(highway) || (highway !== '' && tags.motorroad === 'yes');
  return isFast || (TRUNKS.has(highway) && !isWalkable(tags)) ? 'motorway' : undefined;
}

/** Whether nobody passes a node of a way: a wall, or a gate that is closed to walkers. */
export function isClosed({ barrier, foot, access }: Tags): boolean {
  if (barrier === undefined) return false;
  const said = PASSED_ON_FOOT.has(barrier) ? foot : (foot ?? access);
  return said === undefined ? SOLID.has(barrier) : CLOSED.has(said);
}

function hasSidewalk({ sidewalk }: Tags): boolean {
  return ['both', 'left', 'right', 'yes', 'separate'].includes(sidewalk ?? '');
}
