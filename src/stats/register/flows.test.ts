import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../domain/action.ts';
import { action, filters, programme, registers } from '../../../tests/register/arbitraryRegister.ts';
import { holdersOf } from './envelopes.ts';
import { selectActions } from './filter.ts';
import { FLOW_STAGES, flowOf, type FlowLink } from './flows.ts';
import { totalsOf } from './totals.ts';

const flow = (...actions: Action[]) =>
  flowOf(actions, holdersOf({ actions, programmes: [programme('contrat')] }));
const sum = (list: readonly { readonly cents: number }[]) => list.reduce((all, { cents }) => all + cents, 0);
const told = (links: readonly FlowLink[]) =>
  links.map(({ source, target, cents }) => [source, target, cents]);

describe('flowOf', () => {
  it('conserves: every stage makes the total of the selection, and each node gives what it gets', () => {
    assert(
      property(registers, filters, (register, filter) => {
        const selection = selectActions(register, filter);
        const holders = holdersOf(register);
        const { nodes, links, cents } = flowOf(selection, holders);
        expect(cents).toBe(totalsOf(selection, holders).total.cents);
        for (const stage of FLOW_STAGES)
          expect(sum(nodes.filter((node) => node.stage === stage))).toBe(cents);
        for (const node of nodes) {
          const [into, out] = [
            links.filter(({ target }) => target === node.id),
            links.filter(({ source }) => source === node.id),
          ];
          if (node.stage !== 'partners') expect(sum(into)).toBe(node.cents);
          if (node.stage !== 'territories') expect(sum(out)).toBe(node.cents);
        }
      }),
    );
  });

  it('goes from the partner to the programme, to the theme, to the territory', () => {
    expect(told(flow(action('A', { cents: 5 })).links)).toEqual([
      ['partners:etat', 'programme:contrat', 5],
      ['programme:contrat', 'theme:emploi', 5],
      ['theme:emploi', 'territories:59001', 5],
    ]);
  });

  it('keeps partners together whose parts are not published', () => {
    const funders = [
      { partner: 'region', cents: null },
      { partner: 'etat', cents: null },
      { partner: 'caf', cents: 30 },
    ];
    const partners = flow(action('A', { cents: 100, funders })).nodes.filter(
      ({ stage }) => stage === 'partners',
    );
    expect(partners.map(({ of, cents }) => [of, cents])).toEqual([
      [['caf'], 30],
      [['etat', 'region'], 70],
    ]);
  });

  it('gives to nobody what the published parts leave', () => {
    const { nodes } = flow(action('A', { cents: 100, funders: [{ partner: 'caf', cents: 30 }] }));
    expect(nodes.filter(({ stage }) => stage === 'partners').map(({ of, cents }) => [of, cents])).toEqual([
      [[], 70],
      [['caf'], 30],
    ]);
  });

  it('keeps territories together that share an action, and has none for a contract', () => {
    const { nodes } = flow(
      action('A', { territories: ['59002', '59001'] }),
      action('B', { territories: ['59001', '59002'] }),
      action('C', { locationGrade: 'contract', territories: ['900000001'] }),
    );
    expect(nodes.filter(({ stage }) => stage === 'territories').map(({ of, cents }) => [of, cents])).toEqual([
      [[], 1000],
      [['59001', '59002'], 2000],
    ]);
  });

  it('lets through neither a part in its envelope, nor zero, nor what is not published', () => {
    const found = flow(
      action('whole', { cents: 500 }),
      action('part', { cents: 300, parent: 'whole' }),
      action('nothing', { cents: 0 }),
      action('absent', { cents: null }),
    );
    expect(found.cents).toBe(500);
    expect(found.links.map(({ actions }) => actions)).toEqual([1, 1, 1]);
  });
});
