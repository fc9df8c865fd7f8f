/** Longitude and latitude, degrees (WGS 84). */
export type Position = readonly [longitude: number, latitude: number];

/** What nobody walks across but where a way leads over or under it. */
export const BARRIER_KINDS = ['water', 'railway', 'motorway'] as const;

export type BarrierKind = (typeof BARRIER_KINDS)[number];

/** A way between two nodes, that may be walked in both directions. The same node twice: a way that comes back. */
export interface WalkingEdge {
  /** Ranks of its ends among the nodes. */
  readonly from: number;
  readonly to: number;
  /** Its length, metres: that of the way as it was drawn, of which `line` may leave out small bends. */
  readonly metres: number;
  /** From the one end to the other, both included. */
  readonly line: readonly Position[];
}

/** A line that no straight way to the network may cross. */
export interface BarrierLine {
  readonly kind: BarrierKind;
  readonly line: readonly Position[];
}

/** The ways of a territory that can be walked, and what lies across. */
export interface WalkingNetwork {
  readonly nodes: readonly Position[];
  readonly edges: readonly WalkingEdge[];
  readonly barriers: readonly BarrierLine[];
}
