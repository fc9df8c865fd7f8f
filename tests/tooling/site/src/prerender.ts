import { render } from 'svelte/server';
import type { Published } from '../../../../src/domain/published.ts';
import Page from './Page.svelte';

/** Draws the page of the fixture, and a text that a careless replacement would damage. */
export function prerender({ manifest, boundaries }: Published): { head: string; body: string } {
  const { body } = render(Page, { props: { version: manifest.version } });
  return { head: `<title>${Object.keys(boundaries).join()} $& $1</title>`, body };
}
