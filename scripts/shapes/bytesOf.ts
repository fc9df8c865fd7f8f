import type { Input } from '../import/input.ts';

/** The whole content of a file: perimeters are read at once, unlike tables. */
export async function bytesOf(input: Pick<Input, 'open'>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await input.open()) as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
