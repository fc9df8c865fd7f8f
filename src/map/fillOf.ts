import { hatchOf, PLAIN_COLOR, type Shade } from './shade.ts';

/** The `fill` of a shade in any SVG of the page: a colour, or the reference of a hatching. */
export function fillOf(shade: Shade): string {
  if (shade.kind === 'class') return shade.color;
  return shade.kind === 'absence' ? `url(#${hatchOf(shade.absence)})` : PLAIN_COLOR;
}
