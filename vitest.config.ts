import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Tests of what needs a document: `*.dom.test.ts`. */
const DOM = '{src,tests}/**/*.dom.test.ts';

export default defineConfig({
  plugins: [svelte()],
  test: {
    // A loaded machine is slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Files of a worker share what they import: loading Svelte and d3 anew for each took most of the time.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          testTimeout: 30_000,
          hookTimeout: 60_000,
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
