import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, placeOf } from '../../scripts/serve/port.ts';
import { siteServer } from '../../scripts/serve/server.ts';
import { compressFolder } from '../../scripts/site/compressed.ts';

const ANY = { host: '127.0.0.1', port: 0, fixed: true };

let folder = '';
let root: Server;
let below: Server;
let atRoot = '';
let atPath = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-serve-'));
  await mkdir(join(folder, 'assets'));
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'index.html'), `<!doctype html><title>Atlas</title>${' '.repeat(600)}`);
  await writeFile(join(folder, '404.html'), '<!doctype html><title>Page introuvable</title>');
  await writeFile(join(folder, 'assets', 'main-abc.js'), `// ${'long '.repeat(200)}`);
  await writeFile(join(folder, 'assets', 'worker-abc.mjs'), '//');
  await writeFile(join(folder, 'data', 'communes.geojson'), '{}');
  await compressFolder(folder);
  root = siteServer(folder);
  below = siteServer(folder, '/sous-chemin/');
  atRoot = `http://127.0.0.1:${await listen(root, ANY)}`;
  atPath = `http://127.0.0.1:${await listen(below, ANY)}`;
});

afterAll(async () => {
  root.close();
  below.close();
  await rm(folder, { recursive: true });
});

describe('the server', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('answers a browser that accepts %s with encoding %s', async (accepted, encoding) => {
    const answer = await fetch(`${atRoot}/assets/main-abc.js`, { headers: { 'Accept-Encoding': accepted } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(await answer.text()).toContain('long long');
  });

  it('lets browsers keep for ever what bears its hash in its name', async () => {
    const answer = await fetch(`${atRoot}/assets/main-abc.js`);
    expect(answer.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
  });

  it('has all else asked again, and says in a few bytes that it has not changed', async () => {
    const first = await fetch(`${atRoot}/`);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${atRoot}/`, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
  });

  it.each([
    ['/', 'text/html;charset=utf-8'],
    ['/data/communes.geojson', 'application/geo+json'],
    ['/assets/worker-abc.mjs', 'text/javascript'],
  ])('names the type of %s', async (path, type) => {
    expect((await fetch(atRoot + path)).headers.get('content-type')).toBe(type);
  });

  it.each(['/', '/absent'])('puts %s under the policy', async (path) => {
    const { headers } = await fetch(atRoot + path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self'; .*frame-ancestors 'none'$/);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|blob:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('permissions-policy')).toContain('geolocation=(self)');
  });

  it('answers an unknown address with a French page and status 404', async () => {
    const answer = await fetch(`${atRoot}/absent`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Page introuvable');
  });

  it('does not leave its folder', async () => {
    expect((await fetch(`${atRoot}/..%2f..%2fpackage.json`)).status).toBe(404);
  });

  it('only reads', async () => {
    expect((await fetch(atRoot, { method: 'POST' })).status).toBe(405);
  });
});

describe('a site under a path', () => {
  it.each(['/sous-chemin/', '/sous-chemin', '/sous-chemin/assets/main-abc.js'])(
    'answers %s',
    async (path) => {
      expect((await fetch(atPath + path)).status).toBe(200);
    },
  );

  it.each(['/', '/assets/main-abc.js', '/sous-cheminee/'])('does not answer %s', async (path) => {
    expect((await fetch(atPath + path)).status).toBe(404);
  });
});

describe('the port', () => {
  it('is the one chosen, and a busy one is then an error', async () => {
    const busy = Number(new URL(atRoot).port);
    await expect(listen(createServer(), { host: '127.0.0.1', port: busy, fixed: true })).rejects.toThrow(
      `port ${busy} is already used`,
    );
  });

  it('is the next free one when nobody chose', async () => {
    const busy = Number(new URL(atRoot).port);
    const server = createServer();
    expect(await listen(server, { host: '127.0.0.1', port: busy, fixed: false })).toBeGreaterThan(busy);
    server.close();
  });

  it.each(['abc', '-1', '70000', '1.5'])('is refused when it is %s', (port) => {
    expect(() => placeOf(port, '127.0.0.1')).toThrow(`PORT is no port: ${port}`);
  });
});
