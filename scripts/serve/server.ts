import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheOf, SECURITY } from './headers.ts';

/**
 * A server of the built site as production would serve it: compressed, cached, under the content security policy.
 *
 * `base` is the path under which the site stands: `/`, or another that begins and ends with a slash.
 */
export function siteServer(folder: string, base = '/'): Server {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} holds no index.html: build the site first`);
  const page404 = join(folder, '404.html');
  const missing = existsSync(page404) ? readFileSync(page404) : Buffer.from('Page introuvable\n');
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheOf(path)),
  });

  return createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response);
    const url = request.url ?? '/';
    if (base !== '/' && url === base.slice(0, -1)) return redirect(response, base);
    if (!url.startsWith(base)) return answer404(request, response, missing);
    request.url = url.slice(base.length - 1);
    files(request, response, () => answer404(request, response, missing));
  });
}

function refuse(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(308, { Location: address }).end();
}

function answer404(request: IncomingMessage, response: ServerResponse, page: Buffer): void {
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': page.length,
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}
