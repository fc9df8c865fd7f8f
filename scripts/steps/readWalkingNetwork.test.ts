import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/domain/source.ts';
import { readWalkingNetwork } from './readWalkingNetwork.ts';

const NODES = 'id,lon,lat\n12,3.5,50.35\n13,3.501,50.35\n';
const EDGES = 'from,to,metres,via\n12,13,90.5,3.5005 50.3502\n';
const BARRIERS = 'id,kind,line\n7,water,3.4 50.3;3.6 50.3\n';
const CARDS = new Map([['openstreetmap', {} as Source]]);

const read = (
  tables: Readonly<Partial<Record<'nodes' | 'edges' | 'barriers', string | null>>> = {},
  cards: ReadonlyMap<string, Source> = CARDS,
) => {
  const file = (name: 'nodes' | 'edges' | 'barriers', standing: string) => {
    const text = tables[name] === undefined ? standing : tables[name];
    return text === null ? undefined : { name: `walking/${name}.csv`, text };
  };
  const found = readWalkingNetwork(
    { nodes: file('nodes', NODES), edges: file('edges', EDGES), barriers: file('barriers', BARRIERS) },
    cards,
  );
  const said = found.issues.map(({ file, line, column, value, rule }) =>
    [file, line, column, value, rule].filter((part) => part !== undefined).join(' | '),
  );
  return { value: found.value, said };
};

describe('the tables of the ways that are walked', () => {
  it('give the network that they hold', () => {
    expect(read()).toEqual({
      value: {
        nodes: [
          [3.5, 50.35],
          [3.501, 50.35],
        ],
        edges: [
          {
            from: 0,
            to: 1,
            metres: 90.5,
            line: [
              [3.5, 50.35],
              [3.5005, 50.3502],
              [3.501, 50.35],
            ],
          },
        ],
        barriers: [
          {
            kind: 'water',
            line: [
              [3.4, 50.3],
              [3.6, 50.3],
            ],
          },
        ],
      },
      said: [],
    });
  });

  it('may all be absent: nothing was imported', () => {
    expect(read({ nodes: null, edges: null, barriers: null })).toEqual({ value: undefined, said: [] });
  });

  it('may hold no barrier, for there are places without', () => {
    expect(read({ barriers: 'id,kind,line\n' }).value?.barriers).toEqual([]);
  });

  it.each([
    [
      'one table of the three',
      { barriers: null },
      'walking/barriers.csv | the file is not there, and the others are',
    ],
    ['nodes without a row', { nodes: 'id,lon,lat\n' }, 'walking/nodes.csv | 1 | the table holds no row'],
    [
      'an id twice',
      { nodes: `${NODES}12,3.5,50.4\n` },
      'walking/nodes.csv | 4 | id | 12 | already at line 2',
    ],
    [
      'metres as degrees',
      { nodes: `${NODES}14,735000,7027000\n` },
      'walking/nodes.csv | 4 | lat | 7027000 | not a longitude and a latitude in degrees',
    ],
    [
      'an unknown node',
      { edges: `${EDGES}12,99,5,\n` },
      'walking/edges.csv | 3 | to | 99 | no node of nodes.csv has this id',
    ],
    [
      'no length',
      { edges: `${EDGES}12,13,0,\n` },
      'walking/edges.csv | 3 | metres | 0 | not a length in metres above 0',
    ],
    [
      'a way shorter than the straight line',
      { edges: `${EDGES}12,13,69,\n` },
      'walking/edges.csv | 3 | metres | 69 | shorter than its own line',
    ],
    [
      'a bend that is no position',
      { edges: `${EDGES}12,13,80,3.5\n` },
      'walking/edges.csv | 3 | via | 3.5 | not positions such as 3.5 50.35;3.51 50.36',
    ],
    [
      'an unknown kind of barrier',
      { barriers: `${BARRIERS}8,wall,3.4 50.3;3.6 50.3\n` },
      'walking/barriers.csv | 3 | kind | wall | not one of water, railway, motorway',
    ],
    [
      'a barrier of one point',
      { barriers: `${BARRIERS}8,water,3.4 50.3\n` },
      'walking/barriers.csv | 3 | line | 3.4 50.3 | not two positions or more, such as 3.5 50.35;3.51 50.36',
    ],
    [
      'a truncated file',
      { edges: EDGES.trimEnd() },
      'walking/edges.csv | 2 | the last line has no end: the file was probably truncated',
    ],
  ])('refuse %s', (_, tables, told) => {
    expect(read(tables)).toEqual({ value: undefined, said: expect.arrayContaining([told]) as unknown });
  });

  it('refuse to come without the card that names OpenStreetMap', () => {
    expect(read({}, new Map()).said).toEqual([
      'sources.json | openstreetmap | unknown source: it has no card in sources.json',
    ]);
  });

  it('tell the faults of all tables at once, and not twice that of a node', () => {
    const { said } = read({ nodes: 'id,lon,lat\n12,x,50.35\n13,3.501,50.35\n', barriers: 'id\n' });
    expect(said.map((text) => text.split(' | ')[0])).toEqual(['walking/nodes.csv', 'walking/barriers.csv']);
  });

  it('tell the first two hundred faults of a table, and how many more', () => {
    const { said } = read({ edges: `from,to,metres,via\n${'12,13,0,\n'.repeat(150_000)}` });
    expect(said).toHaveLength(201);
    expect(said.at(-1)).toBe('walking/edges.csv | and 149800 more problems in this file');
  });
});
