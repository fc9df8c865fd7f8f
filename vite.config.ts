import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { compressed } from './scripts/site/compressed.ts';
import { firstPaint, METHOD_PAGE } from './scripts/site/firstPaint.ts';
import { firstScripts } from './scripts/site/firstScripts.ts';
import { policed } from './scripts/site/policed.ts';
import { withoutBlobWorkers } from './scripts/site/withoutBlobWorkers.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // Relative addresses: the site works at the root of a host or under any path.
  base: './',
  plugins: [svelte(), firstPaint(), policed(), compressed()],
  // File by file, so that what is not used is left out: its bundle runs some of it.
  resolve: { alias: { 'simple-statistics': file('node_modules/simple-statistics/index.js') } },
  build: {
    manifest: true,
    // The policy allows neither a script nor a font written inside a page or a style sheet.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // MapLibre alone is above the usual warning; `tests/browser/budgets.spec.ts` watches the weights instead.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: ['index.html', METHOD_PAGE],
      // The first view and the compression take their time: nobody needs to be told at every build.
      checks: { pluginTimings: false },
      treeshake: {
        moduleSideEffects: [{ test: /[\\/]node_modules[\\/]simple-statistics[\\/]/, sideEffects: false }],
      },
      output: {
        // Apart from our own code, so that a new version of the atlas does not bring MapLibre again.
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /[\\/]node_modules[\\/]maplibre-gl[\\/]/ },
            // What starts the page stays its entry, by which it is weighed. The page of the method has its own styles,
            // shares those of `app.css`, and no script.
            { name: firstScripts, test: /[\\/]src[\\/](?!main\.ts$|app\.css$|method[\\/])/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [withoutBlobWorkers()] },
});
