import type { Action } from '../../../domain/action.ts';

/** What the list of actions can be sorted by, in the order of its columns. */
export const ACTION_ORDERS = ['title', 'beneficiary', 'years', 'amount'] as const;

export type ActionOrder = (typeof ACTION_ORDERS)[number];

/** An order and its direction. */
export interface ActionSort {
  readonly by: ActionOrder;
  readonly descending: boolean;
}

/** Names in the address. */
const SLUGS: Readonly<Record<ActionOrder, string>> = {
  title: 'titre',
  beneficiary: 'porteur',
  years: 'annee',
  amount: 'montant',
};

export const DEFAULT_SORT: ActionSort = { by: 'title', descending: false };

/** The sort as the address writes it, a minus before what goes down; `null` for the one of the plain address. */
export function sortText({ by, descending }: ActionSort): string | null {
  if (by === DEFAULT_SORT.by && descending === DEFAULT_SORT.descending) return null;
  return `${descending ? '-' : ''}${SLUGS[by]}`;
}

/** The sort that an address asks for; `undefined` where it asks for none that exists. */
export function parseSort(text: string): ActionSort | undefined {
  const [, minus, slug] = /^(-?)([a-z]+)$/.exec(text) ?? [];
  const by = ACTION_ORDERS.find((order) => SLUGS[order] === slug);
  return by && { by, descending: minus === '-' };
}

const inFrench = new Intl.Collator('fr-FR', { numeric: true });

/**
 * The actions in an order; equal ones by their titles, then their ids. What has no amount or no year comes last either
 * way: an absence is neither small nor large.
 */
export function sortActions(actions: readonly Action[], { by, descending }: ActionSort): readonly Action[] {
  const sign = descending ? -1 : 1;
  return [...actions].sort(
    (a, b) => compare(a, b, by, sign) || inFrench.compare(a.title, b.title) || inFrench.compare(a.id, b.id),
  );
}

function compare(a: Action, b: Action, by: ActionOrder, sign: 1 | -1): number {
  if (by === 'title' || by === 'beneficiary') return sign * inFrench.compare(a[by], b[by]);
  const [left, right] = [numberOf(a, by), numberOf(b, by)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return sign * (left - right);
}

function numberOf({ cents, startYear, endYear }: Action, by: 'years' | 'amount'): number | null {
  return by === 'amount' ? cents : (startYear ?? endYear ?? null);
}
