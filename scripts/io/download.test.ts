import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { download } from './download.ts';

const CONTENT = Buffer.from('CODGEO;P22_POP\n59014;13417\n'.repeat(4000));
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');

let folder = '';
let server: Server;
let requests: (string | undefined)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  requests = [];
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer((request, response) => {
    requests.push(request.headers.range);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/file.csv`;
}

/** Serves the whole file, or what a range asks for, as long as the version is still `etag`. */
function serving(etag: string, cutAt = Infinity): RequestListener {
  let cut = cutAt;
  return (request, response) => {
    const asked = /bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1];
    const start = asked !== undefined && request.headers['if-range'] === etag ? Number(asked) : 0;
    const body = CONTENT.subarray(start);
    response.writeHead(start > 0 ? 206 : 200, { etag, 'content-length': body.length });
    if (cut < body.length) {
      const end = cut;
      cut = Infinity;
      response.write(body.subarray(0, end), () => setTimeout(() => response.destroy(), 50));
    } else response.end(body);
  };
}

const target = () => readFile(join(folder, 'file.csv'));

describe('download', () => {
  it('brings the file, and tells how much came', async () => {
    const url = await serve(serving('"1"'));
    const seen: (readonly [number, number | undefined])[] = [];
    const result = await download({ url, file: 'file.csv', sha256: SHA256 }, folder, (...step) =>
      seen.push(step),
    );
    expect(result).toEqual({ outcome: 'fetched', bytes: CONTENT.length });
    expect(await target()).toEqual(CONTENT);
    expect(seen.at(-1)).toEqual([CONTENT.length, CONTENT.length]);
    expect(await readdir(folder)).toEqual(['file.csv']);
  });

  it('asks nothing of the server for a file that is there', async () => {
    const url = await serve(serving('"1"'));
    await writeFile(join(folder, 'file.csv'), CONTENT);
    const result = await download({ url, file: 'file.csv', sha256: SHA256 }, folder);
    expect(result).toEqual({ outcome: 'present', bytes: CONTENT.length });
    expect(requests).toEqual([]);
  });

  it('goes on from where the line broke', async () => {
    const url = await serve(serving('"1"', 50_000));
    expect(await download({ url, file: 'file.csv', sha256: SHA256 }, folder)).toMatchObject({
      outcome: 'fetched',
    });
    expect(requests).toEqual([undefined, 'bytes=50000-']);
    expect(await target()).toEqual(CONTENT);
  });

  it('starts again if the producer changed the file meanwhile', async () => {
    const url = await serve(serving('"2"'));
    await writeFile(join(folder, 'file.csv.part'), 'another file');
    await writeFile(join(folder, 'file.csv.part.version'), '"1"');
    expect(await download({ url, file: 'file.csv', sha256: SHA256 }, folder)).toMatchObject({
      outcome: 'fetched',
    });
    expect(await target()).toEqual(CONTENT);
  });

  it('refuses a file of another size or digest, and keeps nothing of it', async () => {
    const url = await serve(serving('"1"'));
    const wrong = '0'.repeat(64);
    expect(await download({ url, file: 'file.csv', sha256: wrong }, folder)).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining(`instead of ${wrong}`) as unknown,
    });
    expect(await download({ url, file: 'file.csv', bytes: 12 }, folder)).toEqual({
      outcome: 'failed',
      reason: `${CONTENT.length} bytes instead of 12`,
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says what the server answered', async () => {
    const url = await serve((_, response) => response.writeHead(404).end());
    expect(await download({ url, file: 'file.csv' }, folder)).toEqual({
      outcome: 'failed',
      reason: 'the server answered 404',
    });
  });

  it('names the host that no name server knows, as on a machine without a network', async () => {
    // RFC 2606: no host is ever named so.
    expect(await download({ url: 'http://insee.invalid/a.csv', file: 'file.csv' }, folder)).toEqual({
      outcome: 'failed',
      reason: 'no way to insee.invalid: is this machine online?',
    });
  });

  it('says why nobody answers', async () => {
    const url = await serve((request) => request.socket.destroy());
    expect(await download({ url, file: 'file.csv' }, folder)).toMatchObject({ outcome: 'failed' });
    expect(requests).toHaveLength(3);
  });
});
