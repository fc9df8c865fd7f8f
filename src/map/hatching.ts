import type { Absence } from '../domain/measure.ts';

/** Side of the square tile that a hatching repeats, in CSS pixels. */
export const TILE = 8;

/** Ink of the hatchings, on plain paper. */
export const HATCH_INK = '#5d6b73';

/**
 * The strokes of each hatching in its tile, as an SVG path: secrecy at 45°, missing at 135°, and so on, so that no two
 * absences look alike, even in grey. Drawn by the SVG map as they are, and by MapLibre through a canvas.
 */
export const HATCH_PATHS: Readonly<Record<Absence, string>> = {
  suppressed: 'M-2,2L2,-2M0,8L8,0M6,10L10,6',
  missing: 'M-2,6L2,10M0,0L8,8M6,-2L10,2',
  notPublished: 'M1.5,2H2.5M5.5,6H6.5',
  notApplicable: 'M0,2H8M0,6H8',
  outOfScope: 'M2,0V8M6,0V8',
  underCorrection: 'M0,8L8,0M0,0L8,8',
};
