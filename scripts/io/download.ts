import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Address } from '../sources/source.ts';
import { sha256OfFile } from './sha256.ts';

/** What became of a file that was sent for. */
export type Fetched =
  | { readonly outcome: 'present' | 'fetched'; readonly bytes: number }
  | { readonly outcome: 'failed'; readonly reason: string };

/** Bytes here so far, and in all where the server says it. */
export type Progress = (received: number, total: number | undefined) => void;

/** A line that says nothing for so long is dead: what came is kept, and the next try goes on from there. */
const SILENCE_MS = 30_000;
const TRIES = 3;

/**
 * Brings a file of a producer into a folder, unless it is there already.
 *
 * What came before a failure is kept beside it and resumed, if the server still serves the same file; the size and
 * the digest are checked where they are known. Never throws: a failure says why.
 */
export async function download(
  address: Address,
  folder: string,
  progress: Progress = () => undefined,
): Promise<Fetched> {
  const target = join(folder, address.file);
  const here = await sizeOf(target);
  if (here !== undefined && (await faultOf(target, address)) === undefined)
    return { outcome: 'present', bytes: here };

  let reason = '';
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      await mkdir(dirname(target), { recursive: true });
      const refusal = await fetchInto(`${target}.part`, address.url, progress);
      if (refusal !== undefined) return { outcome: 'failed', reason: refusal };
      const fault = await faultOf(`${target}.part`, address);
      if (fault !== undefined) {
        await discard(`${target}.part`);
        return { outcome: 'failed', reason: fault };
      }
      await rename(`${target}.part`, target);
      await discard(`${target}.part`);
      return { outcome: 'fetched', bytes: (await sizeOf(target)) ?? 0 };
    } catch (error) {
      reason = describe(error);
    }
  }
  return { outcome: 'failed', reason };
}

/** Adds to the part what it lacks. Answers why the server refuses, throws if the line breaks. */
async function fetchInto(part: string, url: string, progress: Progress): Promise<string | undefined> {
  const known = await sizeOf(part);
  const version = known ? await readFile(`${part}.version`, 'utf8').catch(() => '') : '';
  const resume = known && version ? { Range: `bytes=${known}-`, 'If-Range': version } : {};
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(new Error('the server no longer answers')), SILENCE_MS);
  try {
    // Compressed on the way, neither the length nor a range would be those of the file.
    const headers = { 'Accept-Encoding': 'identity', ...resume };
    const response = await fetch(url, { headers, signal: silence.signal });
    if (response.status === 416) {
      await discard(part);
      throw new Error('the server no longer has the rest of the file');
    }
    if (!response.ok || !response.body) return `the server answered ${response.status}`;
    const start = response.status === 206 ? (known ?? 0) : 0;
    await writeFile(`${part}.version`, response.headers.get('etag') ?? '');

    const length = Number(response.headers.get('content-length') ?? NaN);
    const total =
      Number.isNaN(length) || response.headers.has('content-encoding') ? undefined : start + length;
    let received = start;
    const meter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        timer.refresh();
        received += chunk.length;
        progress(received, total);
        done(null, chunk);
      },
    });
    const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
    await pipeline(body, meter, createWriteStream(part, { flags: start > 0 ? 'a' : 'w' }));
    if (total !== undefined && received !== total)
      throw new Error(`${received} bytes came instead of ${total}`);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Why a file is not the one expected, or `undefined` if nothing says so. */
async function faultOf(path: string, { bytes, sha256 }: Address): Promise<string | undefined> {
  const size = await sizeOf(path);
  if (bytes !== undefined && size !== bytes) return `${size} bytes instead of ${bytes}`;
  const digest = sha256 === undefined ? undefined : await sha256OfFile(path);
  return digest === sha256
    ? undefined
    : `sha256 ${digest} instead of ${sha256}: the producer changed the file, or it was damaged`;
}

async function sizeOf(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.size;
}

async function discard(part: string): Promise<void> {
  await rm(part, { force: true });
  await rm(`${part}.version`, { force: true });
}

function describe(error: unknown): string {
  const host = hostNotFound(error);
  if (host !== undefined) return `no way to ${host}: is this machine online?`;
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error instanceof Error ? error.message : String(error)}${cause}`;
}

/** The host that no name server knew, as on a machine without a network. */
function hostNotFound(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error) || !('code' in cause) || !('hostname' in cause)) return undefined;
  return cause.code === 'ENOTFOUND' || cause.code === 'EAI_AGAIN' ? String(cause.hostname) : undefined;
}
