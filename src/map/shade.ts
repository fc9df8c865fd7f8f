import type { Absence } from '../domain/measure.ts';

/** What fills a territory: the colour of its class, the hatching of an absence, or nothing (under circles). */
export type Shade =
  | { readonly kind: 'class'; readonly rank: number; readonly color: string }
  | { readonly kind: 'absence'; readonly absence: Absence }
  | { readonly kind: 'plain' };

/** The shade of what the level does not colour. */
export const PLAIN: Shade = { kind: 'plain' };

/** Paper under circles and outside the choropleth. */
export const PLAIN_COLOR = '#ffffff';

/** Name of the hatching of an absence, the same for both maps, the legend and the charts. */
export function hatchOf(absence: Absence): string {
  return `hachures-${absence}`;
}

/** The class of a shade as the pictures and the table carry it, to be compared: a rank, an absence, or nothing. */
export function className(shade: Shade): string | undefined {
  if (shade.kind === 'plain') return undefined;
  return shade.kind === 'class' ? String(shade.rank) : shade.absence;
}
