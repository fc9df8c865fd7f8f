import { fileSlug } from './fileSlug.ts';
import type { TakeawayColumn } from './takeaway.ts';

/** Names of the columns for a program: small letters and underscores, the unit last, no two alike. */
export function columnKeys(columns: readonly Pick<TakeawayColumn, 'title' | 'unit'>[]): readonly string[] {
  const met = new Map<string, number>();
  return columns.map(({ title, unit = '' }) => {
    const key = fileSlug(`${title} ${unit}`).replaceAll('-', '_');
    const times = (met.get(key) ?? 0) + 1;
    met.set(key, times);
    return times === 1 ? key : `${key}_${times}`;
  });
}
