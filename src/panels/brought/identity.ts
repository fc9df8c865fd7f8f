import { FIELDS, type IntakeKind } from '../../domain/intake.ts';
import type { Settings } from '../../intake/session.ts';

/** How a file in the columns of `data/` is read: each column is the field of its name, and nothing is asked. */
export function identity(kind: IntakeKind): Settings {
  const mapping = Object.fromEntries(FIELDS[kind].map((field, column) => [field, { column }]));
  return { table: 0, kind, mapping, choices: {}, mark: '.', keepSame: true };
}
