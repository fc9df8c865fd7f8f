/** A straight line through points, and how well it goes through them. */
export interface LinearFit {
  readonly slope: number;
  readonly intercept: number;
  /** Share of the variance of y that the line explains: 1 where all points lie on it. */
  readonly r2: number;
}

/**
 * The line of least squares through at least two points of different x.
 *
 * r2 is the coefficient of determination, 1 - SSres / SStot (Draper and Smith, Applied Regression Analysis, 1.3).
 */
export function linearFit(points: readonly (readonly [x: number, y: number])[]): LinearFit {
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const squares = sum(points.map(([x]) => (x - meanX) ** 2));
  if (!(squares > 0)) throw new Error('a line needs two points of different x');
  const slope = sum(points.map(([x, y]) => (x - meanX) * (y - meanY))) / squares;
  const intercept = meanY - slope * meanX;
  const residual = sum(points.map(([x, y]) => (y - intercept - slope * x) ** 2));
  const total = sum(points.map(([, y]) => (y - meanY) ** 2));
  return { slope, intercept, r2: total === 0 ? 1 : 1 - residual / total };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
