import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Tests of what needs a document: `*.dom.test.ts`. */
const DOM = '{src,tests}/**/*.dom.test.ts';

export default defineConfig({
  plugins: [svelte()],
  test: {
    // Files of a worker share what they import: loading Svelte and d3 anew for each took most of the time.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['{src,scripts,tests}/**/*.test.ts'],
          exclude: [DOM, 'tests/browser/**'],
        },
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: { name: 'dom', include: [DOM], environment: 'jsdom' },
      },
    ],
  },
});
