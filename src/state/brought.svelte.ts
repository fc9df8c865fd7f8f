import type { Action } from '../domain/action.ts';
import type { IntakeKind } from '../domain/intake.ts';
import type { PublishedSources } from '../domain/published.ts';
import type { ExpressedNeed, PublishedRegister } from '../domain/register.ts';
import type { Source } from '../domain/source.ts';

/** The sound rows of a table that a visitor brought, with the card that says where they come from. */
export interface BroughtTable {
  readonly fileName: string;
  readonly card: Source;
  readonly actions: readonly Action[];
  readonly needs: readonly ExpressedNeed[];
  /** Whether it is kept on the device for the next visit. */
  readonly isKept: boolean;
}

/** The register as the screens show it: what is published, then what the visitor brought. */
export interface ShownRegister extends PublishedRegister {
  /** Ids of the actions and needs that the visitor brought: to be marked wherever they are shown. */
  readonly brought: ReadonlySet<string>;
}

/** The tables that a visitor brought for this visit, one of each kind. Nothing of them leaves the device. */
class Brought {
  /** Whether what the device keeps was looked for in this visit. */
  wasRestored = false;
  #tables = $state.raw<Readonly<Partial<Record<IntakeKind, BroughtTable>>>>({});

  get tables(): readonly BroughtTable[] {
    return Object.values(this.#tables);
  }

  readonly #ids: ReadonlySet<string> = $derived(
    new Set(this.tables.flatMap(({ actions, needs }) => [...actions, ...needs].map(({ id }) => id))),
  );

  /** Ids of the actions and needs that were brought. */
  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  /** Shows a table; it takes the place of one of the same kind. */
  show(kind: IntakeKind, table: BroughtTable): void {
    this.#tables = { ...this.#tables, [kind]: table };
  }

  /** Shows the published register alone again. */
  forget(): void {
    this.#tables = {};
  }
}

/** What the visitor brought, for the whole page. */
export const brought = new Brought();

/** The register to show: to be called where it follows what the visitor brings and forgets, as in a `$derived`. */
export function shownRegister(register: PublishedRegister): ShownRegister {
  const { tables } = brought;
  const actions = tables.flatMap((table) => table.actions);
  const needs = tables.flatMap((table) => table.needs);
  const cards = tables.map(({ card }) => card.id);
  return {
    ...register,
    actions: actions.length === 0 ? register.actions : [...register.actions, ...actions],
    needs: needs.length === 0 ? register.needs : [...register.needs, ...needs],
    sources: [...register.sources, ...cards.filter((id) => !register.sources.includes(id))],
    brought: brought.ids,
  };
}

/** The cards of the sources with those of what the visitor brought. */
export function shownCards(cards: PublishedSources): PublishedSources {
  return { ...cards, ...Object.fromEntries(brought.tables.map(({ card }) => [card.id, card])) };
}
