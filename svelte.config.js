import { relative } from 'node:path';

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: {
    runes: true,
    // The page is drawn once by the build and again by the browser: both must give a component the same class,
    // on every machine, so the hash is of the path inside the repository.
    cssHash: ({ hash, filename }) => `s-${hash(relative(process.cwd(), filename).replaceAll('\\', '/'))}`,
  },
};
