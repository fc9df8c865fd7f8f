import type { ServiceFamily } from '../../domain/service.ts';

/** What a family of services looks like: its shape first, its colour second. */
export interface FamilyShape {
  /** An SVG path around the origin, in CSS pixels, with room for a letter in its middle. */
  readonly path: string;
  /** Dark enough for white letters and for every colour of a class around its white casing. */
  readonly color: string;
  /** How far under the origin the letter stands, in CSS pixels: where the shape is widest. */
  readonly drop: number;
}

/** The corners of a regular polygon, the first at the top unless turned by parts of a corner. */
function polygon(corners: number, radius: number, turned = 0): string {
  return star(corners, radius, radius, turned, 1);
}

/** A star with as many points; `steps` is 2 with corners between the points, 1 without. */
function star(points: number, outer: number, inner: number, turned = 0, steps = 2): string {
  const vertices = Array.from({ length: points * steps }, (_, i) => {
    const radius = i % 2 === 0 ? outer : inner;
    const angle = 2 * Math.PI * ((i + turned) / (points * steps)) - Math.PI / 2;
    return `${(radius * Math.cos(angle)).toFixed(1)},${(radius * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${vertices.join('L')}Z`;
}

const CIRCLE = 'M-10,0A10,10 0 1 0 10,0A10,10 0 1 0 -10,0Z';
const CROSS = 'M-5,-12H5V-5H12V5H5V12H-5V5H-12V-5H-5Z';

/** The look of each family: no two share a shape or a colour. */
export const FAMILY_SHAPES: Readonly<Record<ServiceFamily, FamilyShape>> = {
  education: { path: 'M-9,-9H9V9H-9Z', color: '#14386b', drop: 0 },
  health: { path: CROSS, color: '#7a1031', drop: 0 },
  administration: { path: polygon(5, 12), color: '#333d42', drop: 1 },
  employment: { path: polygon(4, 13), color: '#12472f', drop: 0 },
  culture: { path: star(5, 14.5, 7.5), color: '#571a6b', drop: 0.5 },
  sport: { path: polygon(6, 12, 0.5), color: '#0a434b', drop: 0 },
  shops: { path: CIRCLE, color: '#5c3305', drop: 0 },
  transport: { path: polygon(3, 15), color: '#3a2a80', drop: 2 },
  earlyChildhood: { path: polygon(3, 15, 1.5), color: '#6b2408', drop: -2 },
};
