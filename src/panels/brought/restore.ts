import type { Action } from '../../domain/action.ts';
import type { Published, PublishedSources } from '../../domain/published.ts';
import type { ExpressedNeed, PublishedRegister } from '../../domain/register.ts';
import { brought } from '../../state/brought.svelte.ts';
import { keptTables, type KeptTable } from '../../state/keptTables.ts';
import { identity } from './identity.ts';
import { IntakeWorker, type BroughtRow } from './IntakeWorker.ts';
import { knownOf } from './knownOf.ts';

/** Rows by what they are, to be shown with the register. */
export function byKind(rows: readonly BroughtRow[]): {
  readonly actions: readonly Action[];
  readonly needs: readonly ExpressedNeed[];
} {
  return {
    actions: rows.filter((row) => 'beneficiary' in row),
    needs: rows.filter((row) => 'wording' in row),
  };
}

/**
 * Shows again what the visitor asked to keep on the device, read anew by all rules: the register may have changed.
 * Answers how many rows are not accepted any more. Rejected where the worker cannot be had, or fails.
 */
export async function restore(
  published: Published,
  register: PublishedRegister,
  cards: PublishedSources,
): Promise<number> {
  let refused = 0;
  for (const table of await keptTables(published.manifest.profile.code)) {
    refused += await restoreTable(table, published, register, cards);
  }
  return refused;
}

async function restoreTable(
  { kind, fileName, card, csv }: KeptTable,
  published: Published,
  register: PublishedRegister,
  cards: PublishedSources,
): Promise<number> {
  const worker = new IntakeWorker();
  try {
    const opened = await worker.open(
      csv,
      card.id,
      knownOf(published, register, cards, card),
      () => undefined,
    );
    if ('refusal' in opened) throw new Error(opened.refusal.why);
    const { refused } = await worker.read(identity(kind), () => undefined);
    brought.show(kind, { fileName, card, ...byKind(await worker.take()), isKept: true });
    return refused;
  } finally {
    worker.stop();
  }
}
