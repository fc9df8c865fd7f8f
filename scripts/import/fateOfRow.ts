import type { TableSource } from '../sources/source.ts';
import type { Scope } from './scope.ts';
import { communeOf } from './sourceCode.ts';

/** What becomes of a row: kept for a territory of today, or that of another territory; or why it is refused. */
export type Fate =
  | { readonly kind: 'kept'; readonly territory: string; readonly commune?: string | undefined }
  | { readonly kind: 'elsewhere'; readonly commune?: string | undefined }
  | { readonly kind: 'refused'; readonly rule: string };

/** What becomes of the row of a code that has the shape of its level. */
export function fateOfRow(source: TableSource, code: string, scope: Scope): Fate {
  const { level } = source;
  if (level === 'qpv2015' || level === 'qpv2024') {
    return scope.neighbourhoods[level].has(code) ? { kind: 'kept', territory: code } : { kind: 'elsewhere' };
  }
  const former = communeOf(level, code) ?? code;
  const commune = scope.wholeOf(former) ?? scope.heir(former);
  if (commune === undefined) {
    return { kind: 'refused', rule: 'a code that no list of communes knows, of today or of another year' };
  }
  const parts = source.vintage === undefined ? undefined : scope.partsOf?.(former, source.vintage);
  if (parts?.some((part) => scope.communes.has(part))) {
    const names = parts.map((part) => scope.names.get(part) ?? part).join(', ');
    return {
      kind: 'refused',
      rule: `a commune split since into ${names}: its figures belong to none of them`,
    };
  }
  if (!scope.communes.has(commune)) return { kind: 'elsewhere', commune };
  return { kind: 'kept', territory: level === 'commune' ? commune : code, commune };
}
