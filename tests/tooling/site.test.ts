import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filled } from '../../scripts/site/firstPaint.ts';

const ROOT = fileURLToPath(new URL('./site', import.meta.url));

let outDir = '';
let html = '';
let files: string[] = [];

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'atlas-site-'));
  await build({ root: ROOT, build: { outDir } });
  html = await readFile(join(outDir, 'index.html'), 'utf8');
  files = await readdir(outDir, { recursive: true });
}, 60_000);

afterAll(async () => {
  await rm(outDir, { recursive: true });
  await rm(join(ROOT, '.cache'), { recursive: true, force: true });
});

describe('the built page', () => {
  it('holds what the application draws from the published figures', () => {
    expect(html).toContain('Version abc</p>');
  });

  it('holds the drawing to the letter, dollars included', () => {
    expect(html).toContain('<title>commune,qpv2024 $& $1</title>');
  });

  it('gives a component the class that its style sheet names', async () => {
    const drawn = /<p class="([^"]+)"/.exec(html)?.[1];
    const sheet = files.find((file) => file.endsWith('.css')) ?? '';
    expect(drawn).toMatch(/^s-/);
    expect(await readFile(join(outDir, sheet), 'utf8')).toContain(`p.${drawn}`);
  });

  it('holds no script and no style of its own, which the policy would refuse', () => {
    expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)| style="| on\w+="/);
  });

  it('names its files by relative addresses only', () => {
    expect(html).not.toMatch(/(?:src|href)="\//);
  });

  it('states the policy, without the part that a page may not state', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy.replaceAll('&#39;', "'")).toContain(
      "default-src 'self'; script-src 'self'; style-src 'self';",
    );
    expect(html).not.toContain('frame-ancestors');
  });

  it('has its texts compressed beside them, unless they are tiny', () => {
    const script = files.find((file) => file.endsWith('.js')) ?? '';
    expect(existsSync(join(outDir, `${script}.gz`))).toBe(true);
    expect(existsSync(join(outDir, `${script}.br`))).toBe(true);
    expect(existsSync(join(outDir, 'data', 'series.json.gz'))).toBe(false);
  });
});

describe('a page without a slot', () => {
  it('is an error that names the slot', () => {
    expect(() => filled('<!--head-->', { head: '', body: '' })).toThrow('the page has no <!--app-->');
  });
});
