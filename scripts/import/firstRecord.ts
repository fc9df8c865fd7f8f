import { decodeText } from './decodeText.ts';
import type { Input } from './input.ts';
import { Unreadable } from './unreadable.ts';

/** A perimeter may stand before its attributes: the largest of the country is some hundred thousand characters. */
const MAX_READ = 8_000_000;

/** The names in the first record of a JSON list, or in the `properties` of the first feature of a GeoJSON file. */
export async function firstRecord(input: Input, way: 'json' | 'geojson'): Promise<readonly string[]> {
  let text = '';
  for await (const piece of decodeText(input, 'utf-8')) {
    text += piece;
    const start = way === 'json' ? text.indexOf('{') : startOfProperties(text);
    const end = start < 0 ? -1 : endOfObject(text, start);
    if (end >= 0) return namesOf(text.slice(start, end), input.name);
    if (text.length > MAX_READ) break;
  }
  const rule =
    text.trim() === ''
      ? 'the file is empty'
      : 'no record at the beginning: truncated, or not a list of records';
  throw new Unreadable({ file: input.name, rule });
}

/** Those of the first feature: the declaration of a reference system, before, has properties too. */
function startOfProperties(text: string): number {
  const found = /"features"\s*:[\s\S]*?"properties"\s*:\s*(?=\{)/.exec(text);
  return found ? found.index + found[0].length : -1;
}

/** Position after the brace that closes the one at `start`, or -1 if it is not there yet. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i += 1) {
    const letter = text[i];
    if (quoted && letter === '\\') i += 1;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '{') depth += 1;
    else if (!quoted && letter === '}' && (depth -= 1) === 0) return i + 1;
  }
  return -1;
}

function namesOf(text: string, file: string): readonly string[] {
  try {
    return Object.keys(JSON.parse(text) as object);
  } catch {
    throw new Unreadable({ file, rule: 'the first record is not well-formed JSON' });
  }
}
