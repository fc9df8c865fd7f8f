import { afterEach, expect, it } from 'vitest';
import type { Action } from '../domain/action.ts';
import type { PublishedRegister } from '../domain/register.ts';
import type { Source } from '../domain/source.ts';
import { brought, shownCards, shownRegister } from './brought.svelte.ts';

const action = (id: string) => ({ id }) as Action;
const REGISTER = { actions: [action('A')], needs: [], sources: ['s'] } as unknown as PublishedRegister;
const table = (id: string, ...ids: string[]) => ({
  ...{ fileName: `${id}.csv`, card: { id } as Source, needs: [], isKept: false },
  actions: ids.map(action),
});

afterEach(() => brought.forget());

it('shows the published register alone until a table is brought, and again once it is forgotten', () => {
  expect(shownRegister(REGISTER).actions).toBe(REGISTER.actions);
  brought.show('actions', table('import-a', 'V1'));
  brought.forget();
  expect(shownRegister(REGISTER).brought.size).toBe(0);
});

it('shows what is brought after what is published, and tells which is which', () => {
  brought.show('actions', table('import-a', 'V1', 'V2'));
  const shown = shownRegister(REGISTER);
  expect(shown.actions.map(({ id }) => id)).toEqual(['A', 'V1', 'V2']);
  expect([...shown.brought]).toEqual(['V1', 'V2']);
  expect(shown.sources).toEqual(['s', 'import-a']);
  expect(Object.keys(shownCards({ s: { id: 's' } as Source }))).toEqual(['s', 'import-a']);
});

it('takes a table of the same kind in the place of the one before', () => {
  brought.show('actions', table('import-a', 'V1'));
  brought.show('actions', table('import-b', 'V2'));
  expect(shownRegister(REGISTER).actions.map(({ id }) => id)).toEqual(['A', 'V2']);
});
