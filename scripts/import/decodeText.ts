import { firstWrongByte } from '../steps/decodeUtf8.ts';
import type { Dialect } from '../sources/source.ts';
import { explainBytes } from './explainBytes.ts';
import type { Input } from './input.ts';
import { Unreadable } from './unreadable.ts';

/** Bytes that Windows-1252 gives to no character. */
const UNUSED_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** How a text is written, and how a file that is not says so. */
const NAMES = { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252' } as const;

/** What makes another encoding of the text of a producer, most often, and the way out. */
const RESAVED = ': if a spreadsheet saved it, take the file of the producer again, or save it as CSV UTF-8';

/**
 * The text of a file, piece by piece, without its byte-order mark.
 *
 * Throws `Unreadable` at the first byte that the encoding does not know, with its line and its place; at the end, where
 * a text said to be Windows-1252 was UTF-8 all along. One fault a file: the rest would follow from it.
 */
export async function* decodeText(
  input: Pick<Input, 'name' | 'open'>,
  encoding: Dialect['encoding'],
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const witness = new Utf8Witness();
  let line = 1;
  let offset = 0;
  let carried = new Uint8Array(0);

  const fault = (at: number, bytes: Uint8Array, rule: string, remedy = ''): Unreadable =>
    new Unreadable({
      file: input.name,
      line: line + count(bytes.subarray(0, at)),
      value: `byte 0x${(bytes[at] ?? 0).toString(16).toUpperCase()}`,
      rule: `${rule} (byte ${offset + at})${remedy}`,
    });
  const decode = (bytes: Uint8Array, last: boolean): string => {
    try {
      return decoder.decode(bytes, { stream: !last });
    } catch {
      const whole = join(carried, bytes);
      offset -= carried.length;
      const { offset: at, cut } = firstWrongByte(whole);
      throw cut
        ? fault(at, whole, 'the file ends inside a character', ': download it again')
        : fault(at, whole, 'the text is not UTF-8', RESAVED);
    }
  };

  for await (const bytes of bytesOf(input)) {
    if (offset === 0) {
      const rule = explainBytes(bytes);
      if (rule !== undefined) throw new Unreadable({ file: input.name, rule });
      // Told before the accents of a heading are missed.
      if (encoding !== 'utf-8' && isAccentedUtf8(bytes))
        throw isUtf8(
          input.name,
          1 +
            count(
              bytes.subarray(
                0,
                bytes.findIndex((byte) => byte >= 0x80),
              ),
            ),
          encoding,
        );
    }
    const text = decode(bytes, false);
    const wrong =
      encoding === 'utf-8'
        ? bytes.indexOf(0)
        : bytes.findIndex((byte) => byte === 0 || UNUSED_1252.includes(byte));
    if (wrong >= 0) throw fault(wrong, bytes, explainByte(bytes[wrong] ?? 0, encoding));
    if (encoding !== 'utf-8') witness.see(bytes, line);
    // No character is longer than four bytes: what the decoder keeps is in the last three.
    carried = encoding === 'utf-8' ? unfinished(join(carried, bytes)) : carried;
    line += count(bytes);
    offset += bytes.length;
    yield text;
  }
  yield decode(new Uint8Array(0), true);
  if (witness.line !== undefined) throw isUtf8(input.name, witness.line, encoding);
}

/** Whether a first piece, but for a character cut at its end, is UTF-8 and not plain ASCII. */
function isAccentedUtf8(bytes: Uint8Array): boolean {
  const whole = bytes.subarray(0, bytes.length - unfinished(bytes).length);
  const { offset } = whole.some((byte) => byte >= 0x80) ? firstWrongByte(whole) : { offset: 0 };
  return offset > 0 && offset === whole.length;
}

function isUtf8(file: string, line: number, encoding: Dialect['encoding']): Unreadable {
  return new Unreadable({
    file,
    line,
    rule: `the text is UTF-8 where this source is in ${NAMES[encoding]}: take the file as the producer wrote it`,
  });
}

/** The first piece has at least the bytes that tell what the file is, unless the file is shorter. */
async function* bytesOf(input: Pick<Input, 'name' | 'open'>): AsyncGenerator<Uint8Array> {
  let held = new Uint8Array(0);
  let first = true;
  try {
    for await (const piece of await input.open()) {
      if (!first) {
        yield piece as Uint8Array;
        continue;
      }
      held = join(held, piece as Uint8Array);
      if (held.length < 512) continue;
      first = false;
      yield held;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable({ file: input.name, rule: `the file cannot be read to its end: ${reason}` });
  }
  if (first && held.length > 0) yield held;
}

/** Notes where a text that may be UTF-8 has a character that only UTF-8 writes in several bytes. */
class Utf8Witness {
  #decoder: TextDecoder | undefined = new TextDecoder('utf-8', { fatal: true });
  #line: number | undefined;

  see(bytes: Uint8Array, line: number): void {
    try {
      this.#decoder?.decode(bytes, { stream: true });
    } catch {
      this.#decoder = undefined;
    }
    const accent = bytes.findIndex((byte) => byte >= 0x80);
    if (accent >= 0) this.#line ??= line + count(bytes.subarray(0, accent));
  }

  /** Line of the first such character, if all of the text was UTF-8. */
  get line(): number | undefined {
    return this.#decoder && this.#line;
  }
}

function explainByte(byte: number, encoding: Dialect['encoding']): string {
  return byte === 0 ? 'a zero byte: not a text' : `a byte that ${NAMES[encoding]} gives to no character`;
}

/** The bytes at the end that begin a character and do not finish it. */
function unfinished(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > back) return bytes.slice(bytes.length - back);
    if (byte < 0x80 || byte >= 0xc0) break;
  }
  return new Uint8Array(0);
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function count(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}
