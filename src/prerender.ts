import { render } from 'svelte/server';
import App from './App.svelte';
import type { AccessPublication } from './domain/accessPublication.ts';
import type { Published } from './domain/published.ts';
import { describeView } from './i18n/describe.ts';
import { fr } from './i18n/fr.ts';
import { METHOD_FR } from './i18n/fr/method.ts';
import Method from './method/Method.svelte';
import { typographic } from './i18n/typographic.ts';
import { Atlas } from './state/Atlas.svelte.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A page as HTML, in two parts. */
interface Drawn {
  readonly head: string;
  readonly body: string;
}

/** The default view as HTML, for `index.html`: a readable document that no script has touched. */
export function prerender(published: Published): Drawn {
  const { head, body } = render(App, { props: { published } });
  const name = typographic(published.manifest.profile.name);
  const sentence = describeView(new Atlas(published));
  const title = `<title>${escaped(fr.app.documentTitle(sentence, name))}</title>`;
  const description = escaped(fr.app.documentDescription(sentence, name));
  return { head: `${title}<meta name="description" content="${description}" />${head}`, body };
}

/**
 * The page of the method as HTML, for `methode.html`, with examples computed from the published figures, and the part on
 * access where it is published.
 */
export function prerenderMethod(published: Published, access?: AccessPublication): Drawn {
  const { body } = render(Method, { props: { published, access } });
  const title = escaped(METHOD_FR.documentTitle(typographic(published.manifest.profile.name)));
  const { description: gaps, descriptionOfAccess } = METHOD_FR;
  const description = escaped(access ? `${gaps} ${descriptionOfAccess}` : gaps);
  return { head: `<title>${title}</title><meta name="description" content="${description}" />`, body };
}
