import { roundTo } from '../stats/roundTo.ts';

/** A figure as a file writes it: as many fraction digits as are shown, no space, a plain minus. */
export function figureText(value: number, decimals: number, mark: ',' | '.'): string {
  return String(roundTo(value, decimals)).replace('.', mark);
}
