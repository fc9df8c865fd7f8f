/**
 * Colours of the classes, light to dark, for 3 to 7 classes.
 *
 * ColorBrewer (C. Brewer, Apache-2.0): colour-blind safe, monotone in grey. Fewer than three classes take the ends.
 */
const YL_GN_BU = [
  ['#edf8b1', '#7fcdbb', '#2c7fb8'],
  ['#ffffcc', '#a1dab4', '#41b6c4', '#225ea8'],
  ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'],
  ['#ffffcc', '#c7e9b4', '#7fcdbb', '#41b6c4', '#2c7fb8', '#253494'],
  ['#ffffcc', '#c7e9b4', '#7fcdbb', '#41b6c4', '#1d91c0', '#225ea8', '#0c2c84'],
] as const;

/** For figures that are neither good nor bad: one quiet hue. */
const PURPLES = [
  ['#efedf5', '#bcbddc', '#756bb1'],
  ['#f2f0f7', '#cbc9e2', '#9e9ac8', '#6a51a3'],
  ['#f2f0f7', '#cbc9e2', '#9e9ac8', '#756bb1', '#54278f'],
  ['#f2f0f7', '#dadaeb', '#bcbddc', '#9e9ac8', '#756bb1', '#54278f'],
  ['#f2f0f7', '#dadaeb', '#bcbddc', '#9e9ac8', '#807dba', '#6a51a3', '#4a1486'],
] as const;

/** Purple, white-grey at the agglomeration, orange. Never red-green, never red alone for people. */
const PU_OR = [
  ['#998ec3', '#f7f7f7', '#f1a340'],
  ['#5e3c99', '#b2abd2', '#fdb863', '#e66101'],
  ['#5e3c99', '#b2abd2', '#f7f7f7', '#fdb863', '#e66101'],
  ['#542788', '#998ec3', '#d8daeb', '#fee0b6', '#f1a340', '#b35806'],
  ['#542788', '#998ec3', '#d8daeb', '#f7f7f7', '#fee0b6', '#f1a340', '#b35806'],
] as const;

const RAMPS = { sequential: YL_GN_BU, neutral: PURPLES, diverging: PU_OR } as const;

/** `count` colours (1 to 7) from the low end to the high end; the dark or orange end is the end of concern. */
export function paletteOf(
  kind: keyof typeof RAMPS,
  count: number,
  concern: 'high' | 'low' | 'none',
): readonly string[] {
  const ramp = RAMPS[kind][Math.min(Math.max(count, 3), 7) - 3] ?? RAMPS[kind][0];
  const colors = count >= ramp.length ? [...ramp] : [ramp[0], ramp[2]].slice(0, count);
  return concern === 'low' ? colors.reverse() : colors;
}
