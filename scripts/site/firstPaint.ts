import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadPrerender } from './prerenderModule.ts';
import { readPublished } from './readPublished.ts';

const SLOTS = { head: '<!--head-->', body: '<!--app-->' } as const;

/**
 * Draws the default view into `index.html`, so that the first map needs no script.
 *
 * `src/prerender.ts` draws it, from the figures published in `public/data`, which must be there before.
 */
export function firstPaint(): Plugin {
  let root = process.cwd();
  return {
    name: 'atlas:first-paint',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server }) {
        const { prerender } = await loadPrerender(root, server);
        const published = await readPublished(join(root, 'public', 'data'));
        return filled(html, prerender(published));
      },
    },
  };
}

/** The page with what was drawn in its two slots; a page that lost a slot is an error of the program. */
export function filled(html: string, drawn: Readonly<Record<keyof typeof SLOTS, string>>): string {
  return (['head', 'body'] as const).reduce((page, part) => {
    if (!page.includes(SLOTS[part])) throw new Error(`index.html has no ${SLOTS[part]}`);
    // A function, because a `$` of the drawing would be read as a pattern.
    return page.replace(SLOTS[part], () => drawn[part]);
  }, html);
}
