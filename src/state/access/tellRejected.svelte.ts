import { untrack } from 'svelte';
import type { Atlas } from '../Atlas.svelte.ts';
import type { Rejected } from '../viewFromQuery.ts';

/** Tells the visitor each parameter of the address that a part could not use, once. To be called while it starts. */
export function tellRejected(atlas: Atlas, rejected: () => readonly Rejected[]): void {
  let told: readonly string[] = [];
  $effect(() => {
    const fresh = rejected().filter(({ parameter, value }) => !told.includes(`${parameter}=${value}`));
    if (fresh.length === 0) return;
    told = [...told, ...fresh.map(({ parameter, value }) => `${parameter}=${value}`)];
    untrack(() => (atlas.rejected = [...atlas.rejected, ...fresh]));
  });
}
