import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../stats/register/flows.ts';
import { sankeyLayout } from './sankeyLayout.ts';

const node = (id: string, stage: string, cents: number) => ({ id, stage, of: [id], cents });
const flow = {
  cents: 300,
  nodes: [
    node('a', 'partners', 100),
    node('b', 'partners', 200),
    node('p', 'programme', 300),
    node('t', 'theme', 300),
  ],
  links: [
    { source: 'a', target: 'p', cents: 100, actions: 1 },
    { source: 'b', target: 'p', cents: 200, actions: 1 },
    { source: 'p', target: 't', cents: 300, actions: 2 },
  ],
} as unknown as Flow;

describe('sankeyLayout', () => {
  const { nodes, links, height } = sankeyLayout(flow, 600);
  const drawn = (id: string) => nodes.find(({ node }) => node.id === id);

  it('gives each node a height in proportion to its cents', () => {
    expect((drawn('b')?.height ?? 0) / (drawn('a')?.height ?? 1)).toBeCloseTo(2, 5);
  });

  it('puts each stage in a column, from left to right', () => {
    expect(drawn('a')?.x).toBe(drawn('b')?.x);
    expect(drawn('a')?.x).toBeLessThan(drawn('p')?.x ?? 0);
    expect(drawn('p')?.x).toBeLessThan(drawn('t')?.x ?? 0);
  });

  it('keeps all within the picture', () => {
    for (const { x, y, width, height: tall } of nodes) {
      expect(x + width).toBeLessThanOrEqual(600);
      expect(y + tall).toBeLessThanOrEqual(height);
    }
  });

  it('keeps the figures of each link', () => {
    expect(links.map(({ link }) => link.cents)).toEqual([100, 200, 300]);
  });

  it('leaves the flow as it was given', () => {
    expect(flow.links[0]?.source).toBe('a');
  });

  it('draws nothing of nothing', () => {
    expect(sankeyLayout({ nodes: [], links: [], cents: 0 }, 600).nodes).toEqual([]);
  });
});
