import { formatNumber, formatValue } from './format.ts';

/** Metres in whole ones: "1 029 m". */
export function metresText(metres: number): string {
  return `${formatNumber(metres, 0)}\u202fm`;
}

/** Minutes with a tenth, to follow a computation: "15,4 min". */
export function minutesText(minutes: number): string {
  return `${formatNumber(minutes, 1)}\u202fmin`;
}

/** A part (0 to 1) in percent with a tenth, to follow a computation: "48,5 %". */
export function partText(part: number): string {
  return formatValue(part * 100, 'percent', 1);
}

/** A parameter with all the digits it was given with: "4", "1,34". */
export function asGiven(value: number): string {
  return formatNumber(value, String(value).split('.')[1]?.length ?? 0);
}
