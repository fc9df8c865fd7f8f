import { untrack } from 'svelte';
import type { Atlas } from './Atlas.svelte.ts';
import { viewFromQuery } from './viewFromQuery.ts';
import { viewToQuery } from './viewToQuery.ts';

/** Without the camera: two addresses that differ by it alone are one entry of history. */
function withoutCamera(query: string): string {
  return query.replace(/&?cadre=[^&]*/, '');
}

/**
 * Keeps the atlas and the address bar together, back button included. To be called while a component starts.
 *
 * A choice of the visitor pushes an entry of history; a correction of the address, or a moved map, which comes many
 * times a second, replaces it.
 */
export function syncAddress(atlas: Atlas): void {
  let justRead = true;

  const readAddress = () => {
    justRead = true;
    const { view, rejected } = viewFromQuery(
      location.search,
      atlas.initial,
      atlas.published.series,
      atlas.published.manifest.profile.references,
    );
    atlas.view = view;
    atlas.rejected = rejected;
  };

  $effect(() => {
    untrack(readAddress);
    addEventListener('popstate', readAddress);
    return () => removeEventListener('popstate', readAddress);
  });

  $effect(() => {
    const query = viewToQuery(atlas.view, atlas.initial);
    const current = location.search.slice(1);
    const replace = justRead || withoutCamera(query) === withoutCamera(current);
    justRead = false;
    if (query === current) return;
    const address = query ? `?${query}` : location.pathname;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  });
}
