import { render } from 'svelte/server';
import App from './App.svelte';
import type { Published } from './domain/published.ts';
import { describeView } from './i18n/describe.ts';
import { fr } from './i18n/fr.ts';
import { typographic } from './i18n/typographic.ts';
import { Atlas } from './state/Atlas.svelte.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The default view as HTML, for `index.html`: a readable document that no script has touched. */
export function prerender(published: Published): { readonly head: string; readonly body: string } {
  const { head, body } = render(App, { props: { published } });
  const name = typographic(published.manifest.profile.name);
  const sentence = describeView(new Atlas(published));
  const title = `<title>${escaped(fr.app.documentTitle(sentence, name))}</title>`;
  const description = escaped(fr.app.documentDescription(sentence, name));
  return { head: `${title}<meta name="description" content="${description}" />${head}`, body };
}
