import type { Action } from '../../domain/action.ts';
import type { Holders } from './envelopes.ts';
import { locationOf } from './placing.ts';
import { countedAmounts } from './totals.ts';

/** The columns of the flow of money, in its order. */
export const FLOW_STAGES = ['partners', 'programme', 'theme', 'territories'] as const;

export type FlowStage = (typeof FLOW_STAGES)[number];

/**
 * A node of the flow. `of` names its partners, its programme, its theme or its territories: several partners or
 * territories stand together where no split among them is published, none where none is known.
 */
export interface FlowNode {
  readonly id: string;
  readonly stage: FlowStage;
  readonly of: readonly string[];
  /** Whole cents that go through it. */
  readonly cents: number;
}

/** Money from a node to one of the next stage, in whole cents. */
export interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly cents: number;
  /** How many actions it is made of. */
  readonly actions: number;
}

/** The flow of money of some actions. What enters each node goes out of it, and each stage makes `cents`. */
export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly cents: number;
}

type Share = readonly [partners: readonly string[], cents: number];

/**
 * Partner → programme → theme → territory, of the amounts that count in the total of a selection: published, each once,
 * parts left in their envelope. Nodes and links are in the order of their ids.
 *
 * The part of a partner is its own where it is published, or where nobody else pays; what is left belongs to those
 * whose parts are not known, together. An amount of zero flows nowhere.
 */
export function flowOf(selection: readonly Action[], holders: Holders): Flow {
  const nodes = new Map<string, FlowNode>();
  const links = new Map<string, FlowLink>();
  let total = 0;
  const through = (stage: FlowStage, of: readonly string[], cents: number): string => {
    const id = `${stage}:${of.join(';')}`;
    nodes.set(id, { id, stage, of, cents: (nodes.get(id)?.cents ?? 0) + cents });
    return id;
  };
  const join = (source: string, target: string, cents: number): void => {
    const id = `${source}|${target}`;
    const known = links.get(id) ?? { cents: 0, actions: 0 };
    links.set(id, { source, target, cents: known.cents + cents, actions: known.actions + 1 });
  };

  for (const action of countedAmounts(selection, holders)) {
    const { cents, programme, theme } = action;
    if (cents === null || cents === 0) continue;
    total += cents;
    const inProgramme = through('programme', [programme], cents);
    for (const [partners, part] of sharesOf(action, cents))
      join(through('partners', partners, part), inProgramme, part);
    const inTheme = through('theme', [theme], cents);
    join(inProgramme, inTheme, cents);
    join(inTheme, through('territories', territoriesOf(action), cents), cents);
  }
  const sorted = [...links].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
  return { nodes: [...nodes.values()].sort(byStage), links: sorted, cents: total };
}

function sharesOf({ funders }: Action, cents: number): readonly Share[] {
  const known = funders.flatMap(({ partner, cents: part }): readonly Share[] =>
    part === null || part === 0 ? [] : [[[partner], part]],
  );
  const rest = cents - known.reduce((sum, [, part]) => sum + part, 0);
  const others = funders.filter((funder) => funder.cents === null).map(({ partner }) => partner);
  return rest > 0 ? [...known, [others.sort(), rest]] : known;
}

/** The territories of an action, none where it is not located. */
function territoriesOf(action: Action): readonly string[] {
  return locationOf(action) === 'notLocated' ? [] : [...new Set(action.territories)].sort();
}

function byStage(a: FlowNode, b: FlowNode): number {
  return FLOW_STAGES.indexOf(a.stage) - FLOW_STAGES.indexOf(b.stage) || (a.id < b.id ? -1 : 1);
}
