import type { KeptColumn, TableSource } from '../../sources/source.ts';

/** Columns that the atlas does not read, as many as those of the comparateur. */
const UNREAD = Array.from({ length: 17 }, (_, i) => `UNREAD${i + 1}`);

/** The heading of an invented table that has the columns of a description, and others. */
export function syntheticHeading({ code, columns }: TableSource): string {
  return [code, ...columns.map(({ column }) => column), ...UNREAD].join(';');
}

/** A row of it, the same for the same number: invented figures of the length of real ones, one poverty rate in five. */
export function syntheticRow({ columns }: TableSource, code: string, number: number): string {
  const kept = columns.map((column, i) => cellOf(column, (number * 7919 + i * 104_729) % 90_000));
  return [code, ...kept, ...UNREAD.map((_, i) => (number + i) % 100)].join(';');
}

function cellOf({ indicator }: KeptColumn, seed: number): string {
  if (indicator === 'povertyRate') return seed % 5 === 0 ? String(seed / 1000) : '';
  if (indicator === 'medianLivingStandard') return String(15_000 + (seed % 20_000));
  // Seventeen digits, as INSEE writes counts of the census.
  return String(seed / 7);
}
