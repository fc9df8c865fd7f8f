/** What a page of the atlas may load and do. Its own files, and the national map when the visitor asks for it. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: https://data.geopf.fr",
  'font-src': "'self'",
  'connect-src': "'self' https://data.geopf.fr",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** The content security policy as a response header. */
export function policyHeader(): string {
  return written(Object.entries(DIRECTIVES));
}

/** The same policy for a `<meta>` element, which may not hold `frame-ancestors`: browsers would warn. */
export function policyMeta(): string {
  return written(Object.entries(DIRECTIVES).filter(([name]) => name !== 'frame-ancestors'));
}

function written(directives: readonly (readonly [name: string, sources: string])[]): string {
  return directives.map(([name, sources]) => `${name} ${sources}`).join('; ');
}
