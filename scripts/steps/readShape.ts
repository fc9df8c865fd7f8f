import { getDotPath, safeParse, type BaseIssue, type GenericSchema, type InferOutput } from 'valibot';
import { sound, type Checked } from './checked.ts';

/** What a parsed JSON file says, if it has the shape asked for; else `undefined` and each place that has not. */
export function readShape<Schema extends GenericSchema>(
  file: string,
  schema: Schema,
  content: unknown,
): Checked<InferOutput<Schema> | undefined> {
  const result = safeParse(schema, content);
  if (result.success) return sound(result.output);
  return {
    value: undefined,
    issues: result.issues.map((issue: BaseIssue<unknown>) => ({
      file,
      column: getDotPath(issue) ?? undefined,
      value: show(issue.input),
      rule: issue.message,
    })),
  };
}

function show(input: unknown): string | undefined {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) as string | undefined);
  return text !== undefined && text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
