import { decodeText } from './decodeText.ts';
import type { Input } from './input.ts';
import type { SheetRow } from './readSheet.ts';
import { Unreadable } from './unreadable.ts';

/** A record of a list is a few hundred characters. Beyond this a brace or a quote was never closed. */
const MAX_RECORD = 1_000_000;

/**
 * The records of a JSON list, in batches, as rows whose cells are the attributes asked for.
 *
 * A cell is the text or the number of the attribute, empty where it is null or not there. Throws `Unreadable` where the
 * file is no list of records, or ends before its bracket.
 */
export async function* readRecords(
  input: Pick<Input, 'name' | 'open'>,
  columns: readonly string[],
): AsyncGenerator<readonly SheetRow[]> {
  const scan = new Scan(input.name);
  for await (const text of decodeText(input, 'utf-8')) {
    yield scan.records(text).map(({ line, text: record }) => toRow(input.name, line, record, columns));
  }
  scan.close();
}

function toRow(file: string, line: number, text: string, columns: readonly string[]): SheetRow {
  let record: Readonly<Record<string, unknown>> = {};
  let rule: string | undefined;
  try {
    record = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const odd = columns.find((column) => typeof attribute(record, column) === 'object');
    if (odd !== undefined)
      rule = `the attribute ${odd} is a list or an object, where a text or a number is needed`;
  } catch {
    rule = 'a record that is not well-formed JSON';
  }
  return {
    line,
    cell: (column) => String(attribute(record, column) ?? '').trim(),
    fault: rule === undefined ? undefined : { file, line, rule },
  };
}

function attribute(record: Readonly<Record<string, unknown>>, column: string): unknown {
  return (Object.hasOwn(record, column) ? record[column] : undefined) ?? undefined;
}

/** What may stand after what in a list; a record is known by its brace. */
const FOLLOWS: Readonly<Record<string, string>> = { start: '[', '[': '{]', '{': ',]', ',': '{', ']': '' };

/** Cuts a list into the texts of its records, as the text comes. */
class Scan {
  readonly #file: string;
  #line = 1;
  #start = 1;
  #depth = 0;
  #quoted = false;
  #escaped = false;
  #pending = '';
  #before = 'start';
  #any = false;

  constructor(file: string) {
    this.#file = file;
  }

  records(text: string): readonly { readonly line: number; readonly text: string }[] {
    const found: { readonly line: number; readonly text: string }[] = [];
    let from = 0;
    for (let i = 0; i < text.length; i += 1) {
      const letter = text[i] ?? '';
      if (letter === '\n') this.#line += 1;
      if (this.#depth === 0) {
        this.#between(letter);
        if (letter === '{') [this.#depth, this.#start, this.#any, from] = [1, this.#line, true, i];
      } else if (this.#step(letter) === 0) {
        found.push({ line: this.#start, text: this.#pending + text.slice(from, i + 1) });
        this.#pending = '';
      }
    }
    if (this.#depth > 0) this.#pending += text.slice(from);
    if (this.#pending.length > MAX_RECORD) this.#fail('a record without an end', this.#start);
    return found;
  }

  close(): void {
    if (this.#before === 'start') this.#fail('the file is empty');
    if (this.#before !== ']') this.#fail('the file ends before its list: truncated', this.#line);
    if (!this.#any) this.#fail('a list without a record');
  }

  /** Depth after this character of a record. */
  #step(letter: string): number {
    if (this.#escaped) this.#escaped = false;
    else if (this.#quoted && letter === '\\') this.#escaped = true;
    else if (letter === '"') this.#quoted = !this.#quoted;
    else if (!this.#quoted && letter === '{') this.#depth += 1;
    else if (!this.#quoted && letter === '}') this.#depth -= 1;
    return this.#depth;
  }

  /** Between records stand a bracket, commas, a bracket. */
  #between(letter: string): void {
    if (/\s/.test(letter)) return;
    if (!FOLLOWS[this.#before]?.includes(letter)) {
      this.#fail(`not a list of records: "${letter}" is not expected here`, this.#line);
    }
    this.#before = letter;
  }

  #fail(rule: string, line?: number): never {
    throw new Unreadable({ file: this.#file, line, rule });
  }
}
