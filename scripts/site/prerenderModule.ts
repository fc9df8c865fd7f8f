import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type ViteDevServer } from 'vite';
import type { AccessPublication } from '../../src/domain/accessPublication.ts';
import type { Published } from '../../src/domain/published.ts';

/** A page in two parts of HTML. */
export interface Drawn {
  readonly head: string;
  readonly body: string;
}

/** What `src/prerender.ts` exports: what draws the default view, and the page of the method where there is one. */
export interface PrerenderModule {
  readonly prerender: (published: Published) => Drawn;
  readonly prerenderMethod?: (published: Published, access?: AccessPublication) => Drawn;
}

const ENTRY = 'src/prerender.ts';

/** The module that draws the first view: live under a development server, else built for Node into `.cache`. */
export async function loadPrerender(root: string, server?: ViteDevServer): Promise<PrerenderModule> {
  if (server) return (await server.ssrLoadModule(`/${ENTRY}`)) as PrerenderModule;
  return (await import(await buildPrerender(root))) as PrerenderModule;
}

async function buildPrerender(root: string): Promise<string> {
  const outDir = join(root, '.cache', 'prerender');
  const result = await build({
    root,
    logLevel: 'warn',
    build: {
      ssr: ENTRY,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      // The name follows the content: Node keeps the first module that it loaded under a name.
      rolldownOptions: { output: { entryFileNames: '[name]-[hash].js' } },
    },
  });
  const outputs = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : 'output' in result
      ? result.output
      : [];
  const entry = outputs.find((output) => output.type === 'chunk' && output.isEntry);
  if (!entry) throw new Error(`${ENTRY} was not built`);
  return pathToFileURL(join(outDir, entry.fileName)).href;
}
