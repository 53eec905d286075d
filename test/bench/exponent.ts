/** How fast a cost grows with a size, as the exponent of a power of the size. */

interface Sample {
  readonly size: number;
  readonly cost: number;
}

/** A sample counts where its cost is this share of the base above the base: below it, what is measured is noise. */
const clear = 0.5;

/**
 * The slope of a straight line (least squares) through the logarithms of size and of cost above `base`, the cost of size 0.
 * @returns `undefined` where fewer than two samples are clearly above the base: nothing has grown.
 */
export function exponentOf(samples: readonly Sample[], base: number): number | undefined {
  const points = samples
    .filter(({ cost }) => cost - base >= clear * base)
    .map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost - base) }));
  if (points.length < 2) return undefined;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  const along = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return along / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}
