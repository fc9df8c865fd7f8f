import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { loadPrerender, type Drawn, type PrerenderModule } from './prerenderModule.ts';
import { readAccessPublication } from './readAccessPublication.ts';
import { readPublished } from './readPublished.ts';

const SLOTS = { head: '<!--head-->', body: '<!--app-->' } as const;

/** The page whose text is drawn too, from the same figures. */
export const METHOD_PAGE = 'methode.html';

/**
 * Draws the default view into `index.html`, so that the first map needs no script, and the method into its page.
 *
 * `src/prerender.ts` draws it, from the figures published in `public/data`, which must be there before.
 */
export function firstPaint(): Plugin {
  let root = process.cwd();
  let built: Promise<PrerenderModule> | undefined;
  return {
    name: 'atlas:first-paint',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename, server }) {
        // One build draws every page; a development server sees each change.
        if (!built || server) built = loadPrerender(root, server);
        const { prerender, prerenderMethod } = await built;
        const folder = join(root, 'public', 'data');
        const published = await readPublished(folder);
        if (basename(filename) !== METHOD_PAGE) return filled(html, prerender(published));
        const access = await readAccessPublication(folder, published.manifest);
        return prerenderMethod ? filled(html, prerenderMethod(published, access)) : html;
      },
    },
  };
}

/** The page with what was drawn in its two slots; a page that lost a slot is an error of the program. */
export function filled(html: string, drawn: Drawn): string {
  return (['head', 'body'] as const).reduce((page, part) => {
    if (!page.includes(SLOTS[part])) throw new Error(`the page has no ${SLOTS[part]}`);
    // A function, because a `$` of the drawing would be read as a pattern.
    return page.replace(SLOTS[part], () => drawn[part]);
  }, html);
}
