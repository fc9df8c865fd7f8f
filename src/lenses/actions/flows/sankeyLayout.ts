import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { Flow, FlowLink, FlowNode } from '../../../stats/register/flows.ts';

/** A node as drawn, in the units of the picture. */
export interface DrawnNode {
  readonly node: FlowNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A link as drawn: the middle line of a band, and its thickness. */
export interface DrawnLink {
  readonly link: FlowLink;
  readonly path: string;
  readonly width: number;
}

/** The flow of money as drawn. */
export interface SankeyLayout {
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
}

/** Width of a node, in the units of the picture. */
export const NODE_WIDTH = 14;
/** Two lines of words stand beside each node, however thin. */
const GAP = 32;
/** Room above the first node for the names of the stages. */
const TOP = 28;
/** Units of height that the money has, beside the gaps between the nodes of the longest column. */
const LEAST = 260;

/** The flow of money drawn in a width, each stage a column; thickness is proportional to cents. */
export function sankeyLayout(flow: Flow, width: number): SankeyLayout {
  if (flow.nodes.length === 0) return { height: 0, nodes: [], links: [] };
  const counts = new Map<string, number>();
  for (const { stage } of flow.nodes) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  const height = TOP + LEAST + Math.max(0, ...counts.values()) * GAP;
  const place = sankey<FlowNode, FlowLink>()
    .nodeId(({ id }) => id)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(GAP)
    .extent([
      [0, TOP],
      [width, height - GAP / 2],
    ]);
  const { nodes, links } = place({
    // The layout writes in what it is given.
    nodes: flow.nodes.map((node) => ({ ...node })),
    links: flow.links.map((link) => ({ ...link, value: link.cents })),
  });
  const curve = sankeyLinkHorizontal();
  const byId = new Map(flow.nodes.map((node) => [node.id, node]));
  return {
    height,
    nodes: nodes.flatMap(({ id, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => {
      const node = byId.get(id);
      return node ? [{ node, x: x0, y: y0, width: x1 - x0, height: Math.max(1, y1 - y0) }] : [];
    }),
    links: links.map((drawn, i) => ({
      link: flow.links[i] as FlowLink,
      path: curve(drawn as never) ?? '',
      width: Math.max(1, drawn.width ?? 0),
    })),
  };
}
