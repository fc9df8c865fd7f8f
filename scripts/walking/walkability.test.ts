import { describe, expect, it } from 'vitest';
import type { Tags } from './osmBlocks.ts';
import { barrierKindOf, isClosed, isWalkable } from './walkability.ts';

/** Tags written as mappers do: `highway=path foot=no`. */
const tagsOf = (text: string): Tags => Object.fromEntries(text.split(' ').map((tag) => tag.split('=')));

// Expected after the wiki of OpenStreetMap (Key:access, Key:highway, Key:motorroad, OSM tags for routing/Access restrictions)
// and the profile of walkers of OSRM.
describe('a way is walked', () => {
  it.each([
    'highway=footway',
    'highway=path',
    'highway=pedestrian area=yes',
    'highway=steps',
    'highway=living_street',
    'highway=residential oneway=yes',
    'highway=service service=parking_aisle',
    'highway=service access=customers',
    'highway=track tracktype=grade5',
    'highway=unclassified',
    'highway=tertiary_link',
    'highway=primary',
    'highway=path access=destination',
    'highway=service access=private foot=yes',
    'highway=track access=no foot=permissive',
    'highway=trunk foot=yes',
    'highway=trunk sidewalk=both',
    'highway=cycleway foot=designated',
    'highway=bridleway foot=yes',
    'highway=footway tunnel=yes',
    'railway=platform',
    'public_transport=platform',
    'man_made=pier',
  ])('%s', (text) => {
    expect(isWalkable(tagsOf(text))).toBe(true);
  });

  it.each([
    'highway=residential access=private',
    'highway=service access=no',
    'highway=track access=forestry',
    'highway=path foot=no',
    'highway=footway access=yes foot=private',
    'highway=motorway',
    'highway=motorway_link foot=yes',
    'highway=trunk',
    'highway=trunk sidewalk=none',
    'highway=primary motorroad=yes',
    'highway=cycleway',
    'highway=cycleway foot=no',
    'highway=bridleway',
    'highway=construction construction=residential',
    'highway=proposed foot=yes',
    'highway=raceway',
    'route=ferry foot=yes',
    'railway=rail',
    'railway=platform access=private',
    'waterway=river',
    'building=yes',
  ])('not: %s', (text) => {
    expect(isWalkable(tagsOf(text))).toBe(false);
  });
});

describe('what lies across', () => {
  it.each([
    ['waterway=river', 'water'],
    ['waterway=canal boat=yes', 'water'],
    ['waterway=river tunnel=no', 'water'],
    ['railway=rail', 'railway'],
    ['railway=light_rail', 'railway'],
    ['highway=motorway oneway=yes', 'motorway'],
    ['highway=motorway_link', 'motorway'],
    ['highway=trunk', 'motorway'],
    ['highway=primary motorroad=yes', 'motorway'],
  ])('%s is a barrier: %s', (text, kind) => {
    expect(barrierKindOf(tagsOf(text))).toBe(kind);
  });

  it.each([
    'waterway=stream',
    'waterway=canal tunnel=culvert',
    'waterway=river covered=yes',
    'railway=tram',
    'railway=abandoned',
    'railway=rail bridge=viaduct',
    'railway=subway tunnel=yes',
    'highway=motorway bridge=yes',
    'highway=trunk sidewalk=right',
    'highway=residential',
    'building=yes',
  ])('%s is none', (text) => {
    expect(barrierKindOf(tagsOf(text))).toBeUndefined();
  });
});

describe('a node of a way', () => {
  it.each([
    'barrier=wall',
    'barrier=fence',
    'barrier=gate access=private',
    'barrier=gate access=yes foot=no',
    'barrier=bollard foot=no',
  ])('%s lets nobody through', (text) => {
    expect(isClosed(tagsOf(text))).toBe(true);
  });

  it.each([
    'barrier=gate',
    'barrier=lift_gate',
    'barrier=gate access=private foot=yes',
    'barrier=bollard access=no',
    'barrier=kerb',
    'barrier=wall foot=yes',
    'entrance=yes access=private',
    'highway=crossing',
  ])('%s lets walkers through', (text) => {
    expect(isClosed(tagsOf(text))).toBe(false);
  });
});
