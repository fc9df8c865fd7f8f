import type { Plugin } from 'vite';
import { policyMeta } from './policy.ts';

/** Writes the content security policy into the built page, so that every host applies it, even a plain file server. */
export function policed(): Plugin {
  return {
    name: 'atlas:policed',
    // The development server injects styles and a client that the policy refuses.
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyMeta() },
        injectTo: 'head-prepend',
      },
    ],
  };
}
