import { describe, expect, it } from 'vitest';
import { progressLine } from './progressLine.ts';

const sizeOf = (bytes: number) => `${bytes} B`;

function written(isTTY: boolean, columns = 80): readonly string[] {
  const texts: string[] = [];
  const line = progressLine({ isTTY, columns, write: (text) => texts.push(text) }, 'a.zip', sizeOf);
  line.step(50, 100);
  line.step(60, 100);
  line.step(100, 100);
  line.end();
  return texts;
}

describe('the progress of a download', () => {
  it('is one plain line where there is no terminal', () => {
    expect(written(false)).toEqual(['fetching a.zip\n']);
  });

  it('is a bar on a terminal, drawn anew in its place, complete at the end and taken away', () => {
    expect(written(true)).toEqual([
      '\r\u001b[K[############............]  50 % 50 B a.zip',
      '\r\u001b[K[########################] 100 % 100 B a.zip',
      '\r\u001b[K',
    ]);
  });

  it('never takes a second line of the terminal', () => {
    for (const text of written(true, 20)) expect(text.replace('\r\u001b[K', '').length).toBeLessThan(20);
  });

  it('has no share where the server does not say how much will come', () => {
    const texts: string[] = [];
    progressLine({ isTTY: true, write: (text) => texts.push(text) }, 'a.zip', sizeOf).step(50, undefined);
    expect(texts).toEqual([`\r\u001b[K[${'·'.repeat(24)}] 50 B a.zip`]);
  });
});
