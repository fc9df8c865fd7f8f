/** Where the ways that are walked stand in `data/`, and the columns of each table, in order. */
export const WALKING_TABLES = {
  nodes: { file: 'walking/nodes.csv', columns: ['id', 'lon', 'lat'] },
  edges: { file: 'walking/edges.csv', columns: ['from', 'to', 'metres', 'via'] },
  barriers: { file: 'walking/barriers.csv', columns: ['id', 'kind', 'line'] },
} as const;

export type WalkingTable = keyof typeof WALKING_TABLES;

/** Id of the card of the three tables. */
export const WALKING_SOURCE = 'openstreetmap';
