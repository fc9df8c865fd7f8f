import { sound, type Checked } from './checked.ts';
import { lineAt, type TextFile } from './textFile.ts';

/** The content of a JSON file, or `undefined` and the line where it stops making sense. */
export function parseJson(file: TextFile): Checked<unknown> {
  try {
    return sound(JSON.parse(file.text) as unknown);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      value: undefined,
      issues: [
        { file: file.name, line: lineOfFault(file.text, message), rule: `not valid JSON: ${message}` },
      ],
    };
  }
}

/** V8 gives a position, except for a file that ends too early. */
function lineOfFault(text: string, message: string): number | undefined {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(text, Number(position));
  return message.includes('end of JSON') ? lineAt(text.trimEnd(), text.length) : undefined;
}
