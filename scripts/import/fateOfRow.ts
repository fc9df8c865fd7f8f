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
  const today = communeOfToday(former, scope);
  if ('rule' in today) return { kind: 'refused', rule: today.rule };
  const commune = today.code;
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

/**
 * Whether a code is of Saint-Pierre-et-Miquelon, Saint-Barthélemy, Saint-Martin, the Pacific or the austral lands.
 *
 * They have neither agglomerations nor, most often, rows in the files of producers.
 */
export function isOverseasCollectivity(code: string): boolean {
  return /^9(?:7[578]|8[46789])/.test(code);
}

/** The commune of today that a code of any year became, an arrondissement its commune; or why it is none. */
export function communeOfToday(
  code: string,
  scope: Scope,
): { readonly code: string } | { readonly rule: string } {
  const commune = scope.wholeOf(code) ?? scope.heir(code);
  if (commune !== undefined) return { code: commune };
  if (isOverseasCollectivity(code)) return { code };
  return { rule: 'a code that no list of communes knows, of today or of another year' };
}
