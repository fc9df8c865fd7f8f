import type { Mercator } from '../../geo/mercator.ts';

/** A point where the walk was measured. */
export interface SamplePoint {
  /** Degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** Its class, from 0; `null` where nothing is reached. */
  readonly rank: number | null;
}

/**
 * A path for each class, from 0 to `classes` − 1, then one of the points without: a dot of no length at each point, in
 * units of a frame. A stroke with square caps makes squares of them, of the same size at any zoom.
 *
 * A rank out of the classes counts as none.
 */
export function samplePaths(
  points: readonly SamplePoint[],
  classes: number,
  { project }: Pick<Mercator, 'project'>,
): readonly string[] {
  const dots: string[][] = Array.from({ length: classes + 1 }, () => []);
  for (const { longitude, latitude, rank } of points) {
    const [x, y] = project([longitude, latitude]);
    (dots[rank ?? classes] ?? dots[classes])?.push(`M${x.toFixed(2)},${y.toFixed(2)}h0`);
  }
  return dots.map((ofClass) => ofClass.join(''));
}
