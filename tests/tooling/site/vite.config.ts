import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { compressed } from '../../../scripts/site/compressed.ts';
import { firstPaint } from '../../../scripts/site/firstPaint.ts';
import { policed } from '../../../scripts/site/policed.ts';

export default defineConfig({
  base: './',
  logLevel: 'warn',
  plugins: [svelte({ configFile: '../../../svelte.config.js' }), firstPaint(), policed(), compressed()],
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0, emptyOutDir: true },
});
